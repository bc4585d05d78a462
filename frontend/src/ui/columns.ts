import type { CSSProperties, ReactNode } from 'react';

/** A column of DataGrid or Table. */
export interface Column<Item> {
  id: string;
  header: string;
  /** A grid track: "2fr", "120px", "minmax(160px, 1fr)". Default "1fr". */
  width?: string;
  align?: 'start' | 'end';
  render: (item: Item) => ReactNode;
  /** Names the row: on a phone it stands over the others, without its label. */
  isName?: boolean;
  /** Not shown when the sheet is narrower than 720 px. */
  wideOnly?: boolean;
  /** Not shown when the sheet is narrower than 960 px. */
  roomyOnly?: boolean;
}

export function tracks<Item>(columns: readonly Column<Item>[], before: readonly string[] = []): CSSProperties {
  const width = (column: Column<Item>) => {
    const track = column.width ?? '1fr';
    return track.endsWith('fr') && !track.startsWith('minmax') ? `minmax(0, ${track})` : track;
  };
  const of = (shown: readonly Column<Item>[]) => [...before, ...shown.map(width)].join(' ');
  const inBetween = columns.filter(({ roomyOnly }) => !roomyOnly);
  return {
    '--tracks': of(columns),
    '--middle-tracks': of(inBetween),
    '--narrow-tracks': of(inBetween.filter(({ wideOnly }) => !wideOnly)),
  } as CSSProperties;
}

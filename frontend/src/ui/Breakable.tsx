import { Fragment } from 'react';

/** Addresses break after @, a dot or a slash, not in the middle of a word. */
export function Breakable({ children }: { children: string }) {
  return children.split(/(?<=\S[@/])(?=\S)|(?=\.\S{3})(?<=\S)/).map((part, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text
    <Fragment key={position}>
      {position > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

import { t } from './messages.ts';

const areas = ['candidates', 'communications', 'submissions', 'nurture', 'matching', 'agency'] as const;
const extras = ['candidates:confidential', 'audit:read'] as const;

export type Area = (typeof areas)[number];
export type Level = 'none' | 'read' | 'write' | 'admin';
export type Extra = (typeof extras)[number];

export interface Rights {
  levels: Readonly<Record<Area, Level>>;
  extras: readonly Extra[];
}

export const noRights: Rights = {
  levels: {
    candidates: 'none',
    communications: 'none',
    submissions: 'none',
    nurture: 'none',
    matching: 'none',
    agency: 'none',
  },
  extras: [],
};

const highest = (area: Area) => (area === 'agency' ? 'admin' : 'write');

export const areaChoices = areas.map((id) => ({
  id,
  label: t(`machines.area.${id}`),
  levels: (['none', 'read', highest(id)] as const).map((level) => ({ id: level, label: t(`machines.level.${level}`) })),
}));

export const extraChoices = extras.map((id) => ({ id, label: t(`machines.extra.${id}`) }));

/** Who may change something may read it. */
export function scopesOf({ levels, extras: more }: Rights): string[] {
  const chosen = areas.flatMap((area) => {
    const level = levels[area];
    if (level === 'none') return [];
    return level === 'read' ? [`${area}:read`] : [`${area}:read`, `${area}:${level}`];
  });
  return [...chosen, ...more];
}

/** "Candidates: change", one for each area. */
export function rightsInWords(scopes: readonly string[]): string[] {
  const words = areas.flatMap((area) => {
    const level = (['admin', 'write', 'read'] as const).find((each) => scopes.includes(`${area}:${each}`));
    return level ? [`${t(`machines.area.${area}`)}: ${t(`machines.level.${level}`).toLowerCase()}`] : [];
  });
  return [...words, ...extras.filter((extra) => scopes.includes(extra)).map((extra) => t(`machines.extra.${extra}`))];
}

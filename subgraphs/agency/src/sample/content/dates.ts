export const dayMs = 86_400_000;

export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** So many days before now, at a working hour (UTC) when one is given. */
export function daysAgo(now: Date, days: number, hour?: number, minute = 0): Date {
  const date = new Date(now.getTime() - days * dayMs);
  if (hour !== undefined) date.setUTCHours(hour, minute, 0, 0);
  return date > now && days >= 0 ? new Date(now.getTime() - dayMs / 24) : date;
}

export const hoursAgo = (now: Date, hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

export const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * dayMs);

export function addMonths(date: Date, months: number): Date {
  const moved = new Date(date);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved;
}

export const daysBetween = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / dayMs);

/** A given day of a month, so many years back, at nine in the morning UTC. */
export const onDay = (now: Date, yearsBack: number, month: number, day: number, hour = 9): Date =>
  new Date(Date.UTC(now.getUTCFullYear() - yearsBack, month - 1, day, hour));

/** The latest such day that is not in the future. */
export function lastDay(now: Date, month: number, day: number, hour = 9): Date {
  const thisYear = onDay(now, 0, month, day, hour);
  return thisYear < now ? thisYear : onDay(now, 1, month, day, hour);
}

/** The next such day that is still to come. */
export function nextDay(now: Date, month: number, day: number): Date {
  const thisYear = onDay(now, 0, month, day);
  return thisYear > now ? thisYear : onDay(now, -1, month, day);
}

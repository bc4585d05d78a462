import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../../..');

export const services = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'] as const;

export type ServiceName = (typeof services)[number];

export function inRoot(...parts: string[]): string {
  return resolve(root, ...parts);
}

import { readSetting, writeSetting } from './storage.ts';

const settingOf = (agencyId: string): string => `first-fit.${agencyId}`;

/** Whether somebody at this browser has looked at who fits a job, by whatever way they came there. */
export const hasSeenFit = (agencyId: string): boolean => readSetting(settingOf(agencyId)) !== null;
export const rememberFit = (agencyId: string): void => writeSetting(settingOf(agencyId), 'seen');

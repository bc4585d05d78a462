import type { ApiClient } from './ApiClientItem.tsx';

export type ApiKey = ApiClient['keys'][number];

export const keyInWords = ({ prefix, lastFour }: ApiKey): string => `${prefix}…${lastFour}`;

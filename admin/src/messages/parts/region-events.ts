import type { Same } from '../same.ts';

export const zh = { region_events: {} };
export const en: Same<typeof zh> = { region_events: {} };

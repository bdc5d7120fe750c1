import type { Same } from '../same.ts';

export const zh = {
  regions: {},
};

export const en: Same<typeof zh> = {
  regions: {},
};

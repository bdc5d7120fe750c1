import type { Same } from '../same.ts';

export const zh = {
  facilities: {},
};

export const en: Same<typeof zh> = {
  facilities: {},
};

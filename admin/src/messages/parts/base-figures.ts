import type { Same } from '../same.ts';

export const zh = {
  base_figures: {},
};

export const en: Same<typeof zh> = {
  base_figures: {},
};

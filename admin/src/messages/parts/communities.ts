import type { Same } from '../same.ts';

export const zh = {
  communities: {},
};

export const en: Same<typeof zh> = {
  communities: {},
};

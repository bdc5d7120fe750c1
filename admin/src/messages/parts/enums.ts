import type { Same } from '../same.ts';
import { en as careersEn, zh as careersZh } from './enums/careers.ts';
import { en as communitiesEn, zh as communitiesZh } from './enums/communities.ts';
import { en as gradesEn, zh as gradesZh } from './enums/grades.ts';
import { en as houseEn, zh as houseZh } from './enums/house.ts';
import { en as indicatorsEn, zh as indicatorsZh } from './enums/indicators.ts';
import { en as regionsEn, zh as regionsZh } from './enums/regions.ts';
import { en as workforceEn, zh as workforceZh } from './enums/workforce.ts';

/** Words for the values of the contract's enums: `enum.<Type>.<VALUE>`. */
export const zh = {
  enum: {
    ...regionsZh,
    ...communitiesZh,
    ...indicatorsZh,
    ...houseZh,
    ...gradesZh,
    ...workforceZh,
    ...careersZh,
  },
};

export const en: Same<typeof zh> = {
  enum: {
    ...regionsEn,
    ...communitiesEn,
    ...indicatorsEn,
    ...houseEn,
    ...gradesEn,
    ...workforceEn,
    ...careersEn,
  },
};

import type { District } from './district.sql.ts';

/**
 * A1: the 50 communities of a street with class, households, shortfall and people in post, and how many there are. A3: 20 communities with 20
 * workers each. A4: the district's indicators with their targets. AM: one base figure written and committed, its audit entry included.
 */
export const QUESTIONS = ['A1', 'A3', 'A4', 'AM'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** What a request asks about; every question takes its part. */
export interface Variables {
  readonly street: number;
  readonly districtCode: string;
  readonly figure: { readonly unit: number; readonly street: number; readonly onDate: string; readonly value: number };
}

const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAY = 86_400_000;
/** Days that lie between the first figure's and today. */
const DAYS = 12_000;

/** Variables at random, so that nothing is answered from one warm row; a figure's unit and day never come twice. */
export function variablesOf(district: District): () => Variables {
  let written = 0;
  return () => {
    const n = written++;
    const unit = district.communities[n % district.communities.length] as District['communities'][number];
    const day = Math.floor(n / district.communities.length);
    if (day >= DAYS) throw new Error('Every unit and day has its figure: take fewer seconds or more communities');
    return {
      street: district.streets[Math.floor(Math.random() * district.streets.length)] as number,
      districtCode: district.code,
      figure: {
        unit: unit.id,
        street: unit.street,
        onDate: new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10),
        value: 1000 + (n % 5000),
      },
    };
  };
}

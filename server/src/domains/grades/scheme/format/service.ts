import { z } from 'zod';
import { code, day, source } from '../../../schemes/index.ts';
import { MEASURES } from './vocabulary.ts';

const REACHES = ['NONE', 'SAME_CITY', 'SAME_PROVINCE', 'ANYWHERE'] as const;
const reach = z.enum(REACHES);

/** How years of service are counted (年限). */
export const service = z
  .strictObject({
    unit: z.enum(['YEAR', 'MONTH']),
    countFrom: z.enum(['ENTRY', 'POST_START', 'LATER_OF_ENTRY_AND_BASE_DATE']),
    baseDate: day.nullable().describe('For LATER_OF_ENTRY_AND_BASE_DATE. 基准日'),
    rounding: z
      .enum(['FLOOR', 'CEIL', 'FLOOR_MIN_1', 'CALENDAR_YEARS'])
      .describe('Full ones; a begun one counts; only the first begun one counts; 1 Januaries passed. 不满一年如何计'),
    gaps: z.enum(['EXCLUDE', 'RESET']).describe('Interruptions are left out, or begin the count anew. 间断'),
    elsewhere: reach.describe('Community work for another employer that is added. 跨单位年限累计'),
    partly: z
      .strictObject({
        within: reach.exclude(['NONE']).describe('How far it counts in part. 折算计入的范围'),
        percent: z.int().min(1).max(99).describe('50: half of it. 折算百分比'),
      })
      .nullish()
      .describe('Community work from further away, of which a part is added (折算计入); left out: none.'),
    recognised: z
      .array(code)
      .min(1)
      .max(20)
      .nullish()
      .describe('Given values that are years of service, such as military service. 认定的年限（服役等）'),
    measures: z
      .array(z.enum(MEASURES))
      .min(1)
      .max(MEASURES.length)
      .nullish()
      .describe(
        'Measures for whose days in effect years do not count (处分影响期不计入年限); left out: none holds back.',
      ),
    probation: z.boolean().describe('Probation counts. 试用期计入'),
    suspended: z.boolean().describe('Suspension counts. 停职计入'),
    seconded: z.boolean().describe('Secondment counts. 借调计入'),
    source,
  })
  .refine(({ countFrom, baseDate }) => (countFrom === 'LATER_OF_ENTRY_AND_BASE_DATE') === (baseDate !== null), {
    path: ['baseDate'],
    message: 'is for LATER_OF_ENTRY_AND_BASE_DATE, and needed there',
  })
  .refine(({ elsewhere, partly }) => !partly || REACHES.indexOf(partly.within) > REACHES.indexOf(elsewhere), {
    path: ['partly', 'within'],
    message: 'reaches no further than what is added in full',
  });

export type Reach = z.infer<typeof reach>;

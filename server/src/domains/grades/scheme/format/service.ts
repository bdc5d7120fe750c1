import { z } from 'zod';
import { day } from './elements.ts';
import { source } from './sources.ts';

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
    elsewhere: z
      .enum(['NONE', 'SAME_PROVINCE', 'ANYWHERE'])
      .describe('Community work for another employer that is added. 跨单位年限累计'),
    probation: z.boolean().describe('Probation counts. 试用期计入'),
    suspended: z.boolean().describe('Suspension counts. 停职计入'),
    seconded: z.boolean().describe('Secondment counts. 借调计入'),
    source,
  })
  .refine(({ countFrom, baseDate }) => (countFrom === 'LATER_OF_ENTRY_AND_BASE_DATE') === (baseDate !== null), {
    path: ['baseDate'],
    message: 'is for LATER_OF_ENTRY_AND_BASE_DATE, and needed there',
  });

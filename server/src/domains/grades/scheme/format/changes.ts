import { z } from 'zod';
import { day } from './elements.ts';
import { source } from './sources.ts';

const effectiveDay = z
  .union([
    z.enum(['SAME_DAY', 'MONTH_START', 'NEXT_MONTH', 'NEXT_JAN_1']),
    z.strictObject({
      dates: z
        .array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/))
        .min(1)
        .max(12),
    }),
  ])
  .describe(
    'From when a change counts: the same day, the first of its month (当月), of the next (次月), next 1 January (次年1月), or the next of fixed dates. 生效日',
  )
  .meta({ id: 'EffectiveDay' });

/** From when a change counts, by the reason for it (各类变动的生效日). */
export const effective = z.strictObject({
  service: effectiveDay,
  post: effectiveDay,
  education: effectiveDay,
  certificate: effectiveDay,
  assessment: effectiveDay,
  honour: effectiveDay,
  given: effectiveDay,
  source,
});

/** What a change of post does to a grade that was reached (转岗). */
export const postChange = z.strictObject({
  how: z
    .enum(['RECOMPUTE', 'NOT_LOWER', 'KEEP_CLAMPED', 'NEAREST_HIGHER_PAY'])
    .describe(
      "By the new post's rules; what was reached is kept within its range; or the next grade that pays no less. 转岗",
    ),
  source,
});

/** Where those begin who are there on the first day (首次套改). */
export const placement = z.strictObject({
  how: z
    .enum(['BY_RULE', 'FROM_DECISION'])
    .describe('Who is there at the start: by these rules, or from a decided grade on. 首次套改'),
  baseDate: day,
  source,
});

export type Effective = z.infer<typeof effectiveDay>;

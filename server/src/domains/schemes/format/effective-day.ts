import { z } from 'zod';

/** From when a change counts (生效日). */
export const effectiveDay = z
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

export type EffectiveDay = z.infer<typeof effectiveDay>;

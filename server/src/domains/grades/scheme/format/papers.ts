import { z } from 'zod';
import { code, count, source, words } from '../../../schemes/index.ts';
import { grade } from './grade.ts';
import { CERTIFICATES, EDUCATION_LEVELS, HONOUR_KINDS, HONOUR_LEVELS } from './vocabulary.ts';

const effect = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('GRADES'), grades: grade }),
    z.strictObject({ kind: z.literal('YEARS'), years: count }),
    z.strictObject({ kind: z.literal('PAY_AS_POST'), post: code }),
    z.strictObject({ kind: z.literal('MONEY') }),
  ])
  .describe(
    'Grades up; counted as years of service (视同年限); paid as a post; or money, which the pay scheme says. 效果',
  )
  .meta({ id: 'Effect' });

const among = z
  .enum(['MAX', 'SUM', 'SUM_CAPPED'])
  .describe('Highest only (就高不叠加), sum, or sum up to a limit. 组合')
  .meta({ id: 'Combination' });

const hasItsLimit = (how: z.infer<typeof among>, most: number | null): boolean =>
  (how === 'SUM_CAPPED') === (most !== null);
const NEEDS_LIMIT = { path: ['most'], message: 'is for SUM_CAPPED, and needed there' };

/** What diplomas and degrees (学历学位) give. */
export const education = z.strictObject({
  among: z
    .enum(['BEST_OF_EACH', 'HIGHEST_LEVEL'])
    .describe('The best of grades and of years, or only the entries of the highest level held. 就高方式'),
  missing: z.enum(['NONE', 'WAIT']).describe('Nothing on file: counts as none, or the grade waits. 无学历记录'),
  entries: z
    .array(
      z.strictObject({
        code,
        level: z.enum(EDUCATION_LEVELS),
        needs: z
          .enum(['BOTH', 'DIPLOMA', 'DEGREE', 'EITHER', 'ONE_ONLY'])
          .describe('Diploma and degree, one of them by name, any, or exactly one. 学历学位要求'),
        fullTime: z.boolean().describe('Only full-time study. 限全日制'),
        effect,
        source,
      }),
    )
    .max(50),
  source,
});

/** What professional certificates (证书) give. */
export const certificates = z
  .strictObject({
    among,
    most: grade.nullable(),
    missing: z.enum(['NOT_COUNTED', 'WAIT']).describe('A certificate without registration on file. 未登记'),
    entries: z
      .array(
        z.strictObject({
          code,
          certificate: z.enum(CERTIFICATES),
          names: z
            .array(z.string().trim().min(1).max(100))
            .describe('Names of other certificates; for OTHER. 证书名称'),
          registered: z.boolean().describe('Must be registered (登记). 须登记'),
          appointed: code.nullable().describe('A given value that must hold, such as an appointment (聘任). 须聘任'),
          onLapse: z.enum(['LOSE', 'KEEP']).describe('When the registration ends without another. 登记到期未续'),
          effect,
          source,
        }),
      )
      .max(100),
    source,
  })
  .refine(({ among: how, most }) => hasItsLimit(how, most), NEEDS_LIMIT);

/** What honours (表彰) give. */
export const honours = z
  .strictObject({
    among,
    most: grade.nullable(),
    entries: z
      .array(
        z.strictObject({
          code,
          kinds: z.array(z.enum(HONOUR_KINDS)).min(1),
          levels: z.array(z.enum(HONOUR_LEVELS)).min(1),
          grades: grade,
          once: z.boolean().describe('Counts once, however often given. 只计一次'),
          source,
        }),
      )
      .max(50),
    source,
  })
  .refine(({ among: how, most }) => hasItsLimit(how, most), NEEDS_LIMIT);

/** Papers of several kinds counted together (组合). */
export const group = z
  .strictObject({
    code,
    name: words,
    of: z.array(z.enum(['EDUCATION', 'CERTIFICATE', 'HONOUR'])).min(1),
    how: among,
    most: grade.nullable(),
    source,
  })
  .refine(({ how, most }) => hasItsLimit(how, most), NEEDS_LIMIT);

export type PaperEffect = z.infer<typeof effect>;

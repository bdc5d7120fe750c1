import { z } from 'zod';
import { TrustGrade } from '../../../shared/document.ts';

/**
 * A grade scheme (岗位等级序列方案) as data: what a city's document says of posts, ladders, years, papers and promotions. A scheme is entered, never
 * coded; `docs/grade-schemes.md` explains every part to somebody who has only the city's document, and `schema/grade-scheme.schema.json` is emitted from
 * what stands here.
 */

export const POST_DUTIES = [
  'SECRETARY',
  'DIRECTOR',
  'SECRETARY_AND_DIRECTOR',
  'STATION_HEAD',
  'DEPUTY_SECRETARY',
  'DEPUTY_DIRECTOR',
  'DEPUTY_STATION_HEAD',
  'COMMITTEE_MEMBER',
  'STAFF',
] as const;
/** From the highest to the lowest; a level is held with its diploma (学历) or its degree (学位), or with both. */
export const EDUCATION_LEVELS = ['DOCTOR', 'MASTER', 'BACHELOR', 'COLLEGE', 'SECONDARY', 'BELOW'] as const;
export const CERTIFICATES = ['ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER', 'OTHER'] as const;
export const ASSESSMENT_RESULTS = ['EXCELLENT', 'COMPETENT', 'BASIC', 'FAILED', 'NOT_GRADED'] as const;
export const HONOUR_KINDS = ['HONOUR', 'MODEL_WORKER', 'RECOMMENDATION'] as const;
export const HONOUR_LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET'] as const;
/** Reasons for which a grade changes; each has its own day from which it counts. */
export const REASONS = ['service', 'post', 'education', 'certificate', 'assessment', 'honour', 'given'] as const;
/** What a table may look up by. `LADDER:x` and `GIVEN:x` name a ladder or a given value of the scheme. */
export const TABLE_KEYS = [
  'POST',
  'DUTY',
  'HOLDING_BOTH',
  'ORIGIN',
  'EDUCATION',
  'DIPLOMA',
  'DEGREE',
  'CERTIFICATE',
  'HONOUR',
  'ASSESSMENT',
  'STANDING',
  'PHASE',
  'RECRUITMENT',
  'DISTRICT_CLASS',
  'YEARS',
  'GRADE',
] as const;

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .describe('Id within this document: small letters, digits, hyphens. 文内编号');
const code = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,39}$/)
  .describe('Code: capital letters, digits, underscores. 代码');
const words = z
  .strictObject({ zh: z.string().trim().min(1).max(500), en: z.string().trim().min(1).max(500) })
  .describe('Words in both languages. 中英文文字')
  .meta({ id: 'Words' });
const day = z.iso.date().describe('Day, 2023-01-01. 日期');
const grade = z.int().min(0).max(200);
const count = z.int().min(0).max(200);

/**
 * Where a cell's value comes from: the id of a source for all cells of the row, or an id for single ones, `*` for the rest.
 * Every cell has one; the check names those that have none.
 */
const source = z
  .union([id, z.record(z.string(), id)])
  .describe('Source of the row’s cells: an id, or an id per cell with "*" for the rest. 各格来源')
  .meta({ id: 'CellSource' });

/** A cell matches one value, one of several, or, for numbers, a range that takes `from` in and leaves `below` out. */
const match = z
  .union([
    z.string(),
    z.int(),
    z.boolean(),
    z.array(z.union([z.string(), z.int()])).min(1),
    z.strictObject({ from: z.number().optional(), below: z.number().optional() }),
  ])
  .describe('A value, several, or a range of numbers (from is in, below is out). 取值或范围')
  .meta({ id: 'Match' });

const tableKey = z
  .union([z.enum(TABLE_KEYS), z.string().regex(/^(LADDER|GIVEN):[A-Z][A-Z0-9_]{0,39}$/)])
  .describe('What is looked up by. 查表依据');

/** No two cells match the same person; a combination without a cell, or a cell without a value, is SCHEME_TABLE_GAP, never 0. */
export const LOOKUP_TABLE = z
  .strictObject({
    keys: z.array(tableKey).min(1).max(6),
    cells: z
      .array(z.strictObject({ when: z.record(z.string(), match), value: z.number().nullable(), source }))
      .min(1)
      .max(2000),
  })
  .describe('A table over any keys; an unpublished cell has value null. 查找表')
  .meta({ id: 'LookupTable' });

const effective = z
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

const step = {
  code,
  name: words,
  source,
};
const ladder = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('STEP'),
      ...step,
      start: z
        .union([z.literal('POST'), grade, LOOKUP_TABLE])
        .describe('"POST": the start grade of the post; a number; or a table. 起点'),
      every: count.min(1).describe('Years (or months, see service.unit) per step. 每档年数'),
    })
    .describe('Start, and one up for every so many years. 起点加年限晋档'),
  z
    .strictObject({
      kind: z.literal('SENIORITY'),
      ...step,
      first: grade,
      last: grade,
      every: count.min(1),
    })
    .describe('Counts years alone, whatever the post. 只看年限，与岗位无关'),
  z
    .strictObject({ kind: z.literal('BAND_TABLE'), ...step, table: LOOKUP_TABLE })
    .describe('A table says the step, usually by post and years. 按岗位和年限查表'),
  z
    .strictObject({ kind: z.literal('GIVEN'), ...step, given: code })
    .describe('Decided elsewhere and recorded with its paper. 外部认定'),
]);

const post = z
  .strictObject({
    code,
    name: words,
    rank: z.int().min(1).max(20).describe('1 is the highest. 由高到低'),
    min: grade.describe('Lowest grade of the post. 最低等级'),
    max: grade.describe('Highest grade. 最高等级'),
    start: grade.nullable().describe('Start grade; null: not published. 起点等级'),
    duties: z.array(z.enum(POST_DUTIES)).describe('Duties that belong to the post. 职务'),
    source,
  })
  .refine(({ min, max }) => min <= max, { path: ['max'], message: 'must not be less than min' });

const service = z
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

const education = z.strictObject({
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

const certificates = z
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
  .refine(({ among: how, most }) => (how === 'SUM_CAPPED') === (most !== null), {
    path: ['most'],
    message: 'is for SUM_CAPPED, and needed there',
  });

const honours = z
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
  .refine(({ among: how, most }) => (how === 'SUM_CAPPED') === (most !== null), {
    path: ['most'],
    message: 'is for SUM_CAPPED, and needed there',
  });

const assessment = z.strictObject({
  missing: z
    .enum(['PASS', 'WAIT', 'FAIL'])
    .describe('A year that ended and has no result: passes, the grade waits for it, or fails. 未考核'),
  neededMonths: z
    .int()
    .min(0)
    .max(12)
    .describe('Months served in a year from which on a result is needed. 参加考核须满月数'),
  since: z
    .int()
    .min(1990)
    .max(2199)
    .nullable()
    .describe('First year that needs a result; earlier ones pass without. Null: every year. 自哪年起须有考核'),
  onFailedYear: z
    .enum(['DELAY', 'RESTART', 'COUNTS'])
    .describe('The year is left out; the step’s count begins anew on the next 1 January; or it counts. 不合格年度'),
  results: z
    .array(
      z.strictObject({
        result: z.enum(ASSESSMENT_RESULTS),
        passes: z.boolean().describe('The year counts. 计入年限'),
        down: grade.describe('Grades down. 降档'),
        source,
      }),
    )
    .length(ASSESSMENT_RESULTS.length),
  early: z
    .strictObject({
      result: z.enum(ASSESSMENT_RESULTS),
      consecutive: count.min(1),
      grades: grade.min(1),
      most: count.min(1).nullable().describe('At most so many times; null: no limit. 至多次数'),
      stepCount: z
        .enum(['GOES_ON', 'RESTARTS'])
        .describe('Whether the years of the step go on or begin anew. 提前晋升后年限'),
      source,
    })
    .nullable(),
  triggers: z
    .array(
      z.strictObject({
        code,
        results: z.array(z.enum(ASSESSMENT_RESULTS)).min(1),
        times: count.min(1),
        within: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('CONSECUTIVE') }),
          z.strictObject({ kind: z.literal('YEARS'), years: count.min(1) }),
          z.strictObject({
            kind: z.literal('TERM'),
            firstDay: day,
            years: count.min(1),
            joinedLater: count.min(1).describe('Times for who joined after the term began. 届中加入者次数'),
          }),
        ]),
        action: z.enum(['NO_RENEW', 'TERMINATE', 'TRIAL']),
        source,
      }),
    )
    .max(20),
  source,
});

const group = z
  .strictObject({
    code,
    name: words,
    of: z.array(z.enum(['EDUCATION', 'CERTIFICATE', 'HONOUR'])).min(1),
    how: among,
    most: grade.nullable(),
    source,
  })
  .refine(({ how, most }) => (how === 'SUM_CAPPED') === (most !== null), {
    path: ['most'],
    message: 'is for SUM_CAPPED, and needed there',
  });

/** The whole document. What its parts ask of one another is checked in `check-scheme.ts`. */
export const GRADE_SCHEME = z.strictObject({
  format: z.literal(1),
  code,
  title: words,
  issuer: z.string().trim().min(1).max(100).nullable().describe('Who issued the rules. 发文机关'),
  division: z
    .string()
    .regex(/^[1-9][0-9]{5}$/)
    .nullable()
    .describe('Division code of the place it is made for. 适用行政区划代码'),
  note: words.nullable(),
  districtClass: z.string().trim().min(1).max(40).nullable().describe('Class of the district, for tables. 地区类别'),
  documents: z
    .array(
      z.strictObject({
        id,
        title: z.string().trim().min(1).max(200),
        number: z.string().trim().min(1).max(100).nullable(),
        issuer: z.string().trim().min(1).max(100).nullable(),
        date: day.nullable(),
        grade: z.enum(TrustGrade),
      }),
    )
    .max(50),
  sources: z
    .array(
      z
        .strictObject({
          id,
          basis: z
            .enum(['PUBLISHED', 'RECONSTRUCTED', 'ASSUMED'])
            .describe(
              'Printed in the document; worked out from what is; or taken where the text is open. 公布、推定、设定',
            ),
          document: id.nullable(),
          article: z.string().trim().min(1).max(100).nullable(),
          method: words.nullable().describe('How it was worked out, or what was taken. 推定方法或设定内容'),
        })
        .refine(({ basis, document }) => basis !== 'PUBLISHED' || document !== null, {
          path: ['document'],
          message: 'a published value names its document',
        })
        .refine(({ basis, method }) => basis === 'PUBLISHED' || method !== null, {
          path: ['method'],
          message: 'what is not published says how it was found',
        }),
    )
    .min(1)
    .max(200),
  validFrom: day.describe('First day the rules hold. 施行日'),
  grades: z.strictObject({ lowest: grade, highest: grade, source }),
  mainLadder: code.describe('The ladder whose value is the grade. 主等级序列'),
  ladders: z.array(ladder).min(1).max(6),
  givens: z.array(z.strictObject({ code, name: words, source })).max(20),
  posts: z.array(post).min(1).max(12),
  withoutDuty: code.nullable().describe('Post of who has no duty on file; null: the grade waits. 无职务记录者的岗位'),
  concurrent: z.enum(['HIGHEST_RANK', 'HIGHEST_PAY']).describe('Of several posts (兼职). 一人多职'),
  service,
  effective: z.strictObject({
    service: effective,
    post: effective,
    education: effective,
    certificate: effective,
    assessment: effective,
    honour: effective,
    given: effective,
    source,
  }),
  education: education.nullable(),
  certificates: certificates.nullable(),
  honours: honours.nullable(),
  assessment,
  combine: z.array(group).max(6).describe('What is not in a group is added by itself. 组合规则'),
  postChange: z.strictObject({
    how: z
      .enum(['RECOMPUTE', 'KEEP_CLAMPED', 'NEAREST_HIGHER_PAY'])
      .describe(
        'By the new post’s rules; what was reached is kept within its range; or the next grade that pays no less. 转岗',
      ),
    source,
  }),
  placement: z.strictObject({
    how: z
      .enum(['BY_RULE', 'FROM_DECISION'])
      .describe('Who is there at the start: by these rules, or from a decided grade on. 首次套改'),
    baseDate: day,
    source,
  }),
  pay: LOOKUP_TABLE.nullable().describe('Monthly pay of a grade in yuan where the document prints it. 对应月薪'),
});

export type GradeScheme = z.infer<typeof GRADE_SCHEME>;
export type LookupTable = z.infer<typeof LOOKUP_TABLE>;
export type Ladder = GradeScheme['ladders'][number];
export type SchemePost = GradeScheme['posts'][number];
export type Effective = GradeScheme['effective']['service'];
export type Reason = (typeof REASONS)[number];
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type PaperEffect = NonNullable<GradeScheme['education']>['entries'][number]['effect'];

import { z } from 'zod';
import { code, day, documents, source, sources, words } from '../../schemes/index.ts';
import { assessment } from './format/assessment.ts';
import { effective, placement, postChange } from './format/changes.ts';
import { grade } from './format/grade.ts';
import { ladder } from './format/ladders.ts';
import { LOOKUP_TABLE } from './format/lookup-table.ts';
import { certificates, education, group, honours } from './format/papers.ts';
import { post } from './format/posts.ts';
import { service } from './format/service.ts';

/**
 * A grade scheme (岗位等级序列方案) as data: what a city's document says of posts, ladders, years, papers and promotions. A scheme is entered, never
 * coded; `docs/grade-schemes.md` explains every part to somebody who has only the city's document, and `schema/grade-scheme.schema.json` is emitted from
 * what stands here. What its parts ask of one another is checked in `check-scheme.ts`.
 */
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
  documents,
  sources,
  validFrom: day.describe('First day the rules hold. 施行日'),
  grades: z.strictObject({ lowest: grade, highest: grade, source }),
  mainLadder: code.describe('The ladder whose value is the grade. 主等级序列'),
  ladders: z.array(ladder).min(1).max(6),
  givens: z.array(z.strictObject({ code, name: words, source })).max(20),
  posts: z.array(post).min(1).max(12),
  withoutDuty: code.nullable().describe('Post of who has no duty on file; null: the grade waits. 无职务记录者的岗位'),
  concurrent: z.enum(['HIGHEST_RANK', 'HIGHEST_PAY']).describe('Of several posts (兼职). 一人多职'),
  service,
  effective,
  education: education.nullable(),
  certificates: certificates.nullable(),
  honours: honours.nullable(),
  assessment,
  combine: z.array(group).max(6).describe('What is not in a group is added by itself. 组合规则'),
  postChange,
  placement,
  pay: LOOKUP_TABLE.nullable().describe('Monthly pay of a grade in yuan where the document prints it. 对应月薪'),
});

export type GradeScheme = z.infer<typeof GRADE_SCHEME>;

import { z } from 'zod';
import { code, source, words } from '../../../schemes/index.ts';
import { grade } from './grade.ts';
import { POST_DUTIES } from './vocabulary.ts';

/** A post (岗位): its range of grades, and whose duties belong to it. */
export const post = z
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

export type SchemePost = z.infer<typeof post>;

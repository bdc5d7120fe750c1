import type { GradeResultPartsFragment } from '@jiceng/schema/grades.ts';

/** What the rules give (等级结果): for somebody on file or for typed facts, by the scheme in force or by a draft. */
export type GradeResult = GradeResultPartsFragment;

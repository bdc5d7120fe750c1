import type { Members, SchemeKind } from '../../schemes/index.ts';
import { checkSources } from '../../schemes/index.ts';
import { checkTables } from './check/check-grade-tables.ts';
import { checkLadders } from './check/check-ladders.ts';
import { checkPosts } from './check/check-posts.ts';
import { checkReferences } from './check/check-references.ts';
import { checkRules } from './check/check-rules.ts';
import type { Finding } from './check/scheme-problem.ts';
import { SCHEME_PROBLEMS } from './check/scheme-problem.words.ts';
import { soundParts } from './check/sound-parts.ts';
import { GRADE_OPTIONS } from './option.words.ts';
import { GRADE_KEYS, GRADE_PARTS } from './scheme.words.ts';
import { GRADE_SCHEME, type GradeScheme } from './scheme-format.ts';

/** Members of a scheme that are null when they are not published. */
const UNPUBLISHED = ['start'];

function check(given: Members): Finding[] {
  const parts = soundParts(given);
  return [
    ...checkReferences(parts),
    ...checkSources({ unpublished: UNPUBLISHED }, given),
    ...checkPosts(parts),
    ...checkLadders(parts),
    ...checkTables(parts),
    ...checkRules(parts),
  ];
}

/** Whether ladders begin at the posts' start grades; where none does, a post without one lacks nothing. */
const beginsAtPosts = ({ ladders }: GradeScheme): boolean =>
  ladders.some((ladder) => ladder.kind === 'STEP' && ladder.start === 'POST');

/** Grade schemes (岗位等级序列方案), as the machine of documents with versions is told of them. */
export const gradeSchemes: SchemeKind<GradeScheme> = {
  format: GRADE_SCHEME,
  check,
  words: {
    problems: SCHEME_PROBLEMS,
    conditions: {
      'must not be less than min': 'POST_REVERSED',
      'reaches no further than what is added in full': 'PART_WITHIN_WHOLE',
      'is for SUM_CAPPED, and needed there': { given: 'CAP_NOT_USED', missing: 'CAP_MISSING' },
      'is for LATER_OF_ENTRY_AND_BASE_DATE, and needed there': {
        given: 'BASE_DATE_NOT_USED',
        missing: 'BASE_DATE_MISSING',
      },
    } as const,
    forms: [
      ['150100', '六位行政区划代码，如 150100', 'a division code of six digits: 150100'],
      ['LADDER:A', '一种查表依据，或“LADDER:代码”“GIVEN:代码”', 'a key of tables, or LADDER:CODE, GIVEN:CODE'],
    ],
    options: GRADE_OPTIONS,
    parts: GRADE_PARTS,
    keys: GRADE_KEYS,
  },
  namedBy: { results: 'result' },
  unpublished: UNPUBLISHED,
  isMissed: (scheme, cell) => cell !== 'start' || beginsAtPosts(scheme),
  difference: {
    wholes: new Set([
      'effect',
      'within',
      'duties',
      'names',
      'of',
      'kinds',
      'levels',
      'results',
      'method',
      'keys',
      'later',
      'partly',
      'recognised',
      'measures',
    ]),
    leftOut: new Set(['later', 'partly', 'recognised', 'measures']),
    named: [
      ['posts', 'POST'],
      ['ladders', 'LADDER'],
      ['givens', 'GIVEN'],
    ],
  },
  jsonSchema: {
    name: 'grade-scheme',
    title: 'GradeScheme',
    description:
      'A grade scheme of community workers, format 1 (社区工作者岗位等级序列方案，格式 1). docs/grade-schemes.md explains every part.',
    overrideDescription:
      'What a district changes of a grade scheme, format 1 (区对上级岗位等级序列方案的改动，格式 1). docs/grade-schemes.md explains how.',
    parted: ['LookupTable', 'Effect'],
  },
};

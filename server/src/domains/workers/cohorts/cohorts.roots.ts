import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { clampPage, DEFAULT_PAGE } from '../../../shared/reads/list.ts';
import type { RuleRoot, RuleRoots } from '../../../shared/reads/reads.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { seesSmallGroups } from '../counts/worker-counts.reads.ts';
import type { RecruitmentKind } from '../employment/recruitment.enums.ts';
import { EXIT_WORDS, KIND_WORDS } from '../employment/recruitment.words.ts';
import { type Cohort, type CohortArgs, CohortStatus, type CohortsArgs } from './cohort.types.ts';
import { type ExplainedCohort, explainCohort, percentKept } from './cohort-explanation.ts';
import { CohortBy } from './cohorts.enums.ts';
import {
  type CohortCount,
  type CohortSight,
  cohortsOf,
  type HiredAlike,
  sightOf,
  WHOLE_SIGHT,
} from './cohorts.rules.ts';
import { hiredAlikeSql } from './hired-alike.sql.ts';

/** Who asks for which of them. */
type CohortRequest = Pick<CohortsArgs, 'by' | 'regionId' | 'filter'>;

/**
 * Cohorts of everybody in the scope. Who may not read workers sees no small groups and chooses neither region nor people: the difference of two
 * answers would name what one withholds.
 *
 * @throws ACCESS_DENIED
 */
function cohortsFor(
  { by, regionId, filter }: CohortRequest,
  read: unknown,
  asOf: Day,
  ctx: Context,
): readonly Cohort[] {
  const sees = seesSmallGroups(ctx);
  if (!sees && (regionId != null || filter != null))
    throw new DomainError('ACCESS_DENIED', { permission: 'workers:read' });
  const all = (read as readonly HiredAlike[]).filter((hired) => isAsked(hired, filter));
  const cohorts = cohortsOf(by, all, asOf);
  const sights = sees ? cohorts.map(() => WHOLE_SIGHT) : sightOf(cohorts);
  return cohorts.map((cohort, i) => told(by, cohort, sights[i] as CohortSight, asOf));
}

const needs: RuleRoot['needs'] = (env, { regionId }) => hiredAlikeSql(env, regionId ?? null);

export const cohortRoots: RuleRoots = {
  cohorts: {
    needs,
    answer: (read, { asOf, args }, ctx) => {
      const asked = args as unknown as CohortsArgs;
      const cohorts = cohortsFor(asked, read, asOf, ctx);
      const { limit, offset } = clampPage(asked.page ?? { limit: DEFAULT_PAGE, offset: 0 });
      return { items: cohorts.slice(offset, offset + limit), totalCount: cohorts.length };
    },
  },
  cohort: {
    needs,
    answer: (read, { asOf, args }, ctx) => {
      const { id, regionId } = args as unknown as CohortArgs;
      const by = Object.values(CohortBy).find((each) => id.startsWith(`${each}:`));
      const asked = { by: by ?? CohortBy.BATCH, ...(regionId != null && { regionId }) };
      return cohortsFor(asked, read, asOf, ctx).find((cohort) => cohort.id === id) ?? null;
    },
  },
};

function isAsked({ kind, from }: HiredAlike, filter: CohortsArgs['filter']): boolean {
  const { eq, in: among } = filter?.recruitmentKind ?? {};
  const { eq: on, gte, lt } = filter?.hiredOn ?? {};
  return (
    (eq == null || kind === eq) &&
    (among == null || (kind !== null && among.includes(kind))) &&
    (on == null || from === on) &&
    (gte == null || from >= gte) &&
    (lt == null || from < lt)
  );
}

function told(by: CohortBy, cohort: CohortCount, sight: CohortSight, asOf: string): Cohort {
  const { key, hired, employed, inPost, left, retention } = cohort;
  const id = `${by}:${key ?? ''}`;
  const explained: ExplainedCohort = { id, name: nameOf(by, key), cohort, sight, reasons: EXIT_WORDS };
  return {
    id,
    by,
    key,
    recruitmentKind: by === CohortBy.KIND ? (key as RecruitmentKind | null) : null,
    status: statusOf(sight),
    firstHired: sight.hired ? cohort.firstHired : null,
    lastHired: sight.hired ? cohort.lastHired : null,
    hired: sight.hired ? hired : null,
    employed: sight.employed ? employed : null,
    inPost: sight.inPost ? inPost : null,
    left: sight.employed ? hired - employed : null,
    leftByReason: sight.reasons ? [...left] : null,
    retention: sight.retention ? retention.map((each) => ({ ...each, percent: percentKept(each) })) : null,
    explanation: explainCohort(explained, asOf),
  };
}

function statusOf(sight: CohortSight): CohortStatus {
  if (!sight.hired) return CohortStatus.SMALL_GROUP;
  return Object.values(sight).every(Boolean) ? CohortStatus.OK : CohortStatus.PARTLY;
}

const NAMES: Readonly<Record<CohortBy, (key: string) => Text>> = {
  BATCH: (key) => text(key, key),
  KIND: (key) => KIND_WORDS[key as RecruitmentKind],
  YEAR: (key) => text(`${key} 年入职`, `Hired in ${key}`),
  GRADUATE_COHORT: (key) => text(`${key} 届`, `Class of ${key}`),
};
const NOT_ON_FILE: Readonly<Record<CohortBy, Text>> = {
  BATCH: text('未填招录批次', 'No batch on file'),
  KIND: text('未填招录方式', 'No kind on file'),
  YEAR: text('未填', 'Not on file'),
  GRADUATE_COHORT: text('未填毕业届别', 'No class on file'),
};
const nameOf = (by: CohortBy, key: string | null): Text => (key === null ? NOT_ON_FILE[by] : NAMES[by](key));

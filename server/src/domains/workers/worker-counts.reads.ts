import { sql } from 'kysely';
import type { Context } from '../../shared/context.ts';
import type { ReadEnv, Reads, ResolvedField, RowName, Sql } from '../../shared/reads.ts';
import { Community } from '../communities/index.ts';
import { Region, unitsHidden } from '../regions/index.ts';
import { countedIn, countsInSight, urbanResidentsSql } from './headcount.sql.ts';
import { type CountNeeds, shownCounts, shownRate, type UrbanFigure } from './worker-counts.rules.ts';

/** Who may read workers may count them; for the others the neighbours' counts are read too, since they decide what is withheld. */
export const seesSmallGroups = ({ permissions }: ReadEnv | Pick<Context, 'permissions'>): boolean =>
  (permissions as ReadonlySet<string>).has('workers:read');

const inSight = (_row: RowName, env: ReadEnv): Sql => (seesSmallGroups(env) ? sql`null::json` : countsInSight(env));

const COUNT = { id: 'id', counted: countedIn, unitsHidden, inSight } as const;
const COMMUNITY_COUNT = { ...COUNT, unitsHidden: () => sql`false` } as const;

const counts = (rows: readonly Readonly<Record<string, unknown>>[]) => shownCounts(rows as unknown as CountNeeds[]);

const count = (needs: ResolvedField['needs']): ResolvedField => ({
  needs,
  batch: (rows) => counts(rows).map((shown) => shown.count),
});
const status = (needs: ResolvedField['needs']): ResolvedField => ({
  needs,
  batch: (rows) => counts(rows).map((shown) => shown.status),
});

const RATE = { ...COUNT, urban: (row: RowName, env: ReadEnv) => urbanResidentsSql(env, sql.ref(`${row}.id`)) } as const;
const rates = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  counts(rows).map((shown, i) => shownRate(shown, (rows[i]?.urban ?? null) as UrbanFigure | null));

/** Counts of workers on regions. No filter and no sort goes by them: withheld numbers would come out. */
export const regionWorkerReads: Reads = {
  entity: Region,
  extend: true,
  resolved: {
    workerCount: count(COUNT),
    workerCountStatus: status(COUNT),
    workersPer10kUrbanResidents: { needs: RATE, batch: (rows) => rates(rows).map(({ rate }) => rate) },
    workersPer10kStatus: { needs: RATE, batch: (rows) => rates(rows).map((shown) => shown.status) },
  },
};

export const communityWorkerReads: Reads = {
  entity: Community,
  extend: true,
  resolved: { workerCount: count(COMMUNITY_COUNT), workerCountStatus: status(COMMUNITY_COUNT) },
};

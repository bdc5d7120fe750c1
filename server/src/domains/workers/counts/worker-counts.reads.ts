import { sql } from 'kysely';
import type { Context } from '../../../shared/context.ts';
import type { ReadEnv, Reads, ResolvedField, RowName, Sql } from '../../../shared/reads/reads.ts';
import { inForce } from '../../../shared/time/dated.sql.ts';
import { Community } from '../../communities/index.ts';
import { Region, unitsHidden } from '../../regions/index.ts';
import { Worker } from '../file/worker.entity.ts';
import { type CountExplanationNeeds, explainWorkerCount } from './count-explanation.ts';
import { countedIn, countedInCommunity, countsInSight, urbanResidentsSql, workforceSql } from './headcount.sql.ts';
import { type CountAnswer, type CountNeeds, shownCounts, shownRate, type UrbanFigure } from './worker-counts.rules.ts';

/** Who may read workers may count them, which is plain SQL; for the others the neighbours' counts are read too, since they decide what is withheld. */
export const seesSmallGroups = ({ permissions }: ReadEnv | Pick<Context, 'permissions'>): boolean =>
  (permissions as ReadonlySet<string>).has('workers:read');

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

const inSight = (_row: RowName, env: ReadEnv): Sql => (seesSmallGroups(env) ? sql`null::json` : countsInSight(env));

/** The same for all rows of a day, so only the first of them brings it: a list would carry every unit of the scope once per row. */
const inSightOnce = (_row: RowName, env: ReadEnv): Sql =>
  seesSmallGroups(env)
    ? sql`null::json`
    : sql`case when row_number() over (partition by ${env.asOf}) = 1 then ${countsInSight(env)} end`;

interface Counted {
  readonly counted: (row: RowName, env: ReadEnv) => Sql;
  readonly unitsHidden: (row: RowName) => Sql;
}
const IN_REGION: Counted = { counted: countedIn, unitsHidden };
const IN_COMMUNITY: Counted = { counted: countedInCommunity, unitsHidden: () => sql`false` };

const needsOf = (of: Counted) => ({ id: 'id', ...of, inSight: inSightOnce }) as const;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Fails rather than show a count to somebody of whom it is not known what he must not see. */
function counts(rows: Rows, ctx: Pick<Context, 'permissions'>): readonly CountAnswer[] {
  const regions = rows as unknown as readonly CountNeeds[];
  if (!seesSmallGroups(ctx) && !regions.some((region) => region.inSight !== null))
    throw new Error('The neighbours that decide which counts are withheld were not read');
  return shownCounts(regions);
}

const count = (of: Counted): ResolvedField => ({
  plain: (row, env) =>
    seesSmallGroups(env) ? sql`case when not ${of.unitsHidden(row)} then ${of.counted(row, env)} end` : null,
  needs: needsOf(of),
  batch: (rows, _of, ctx) => counts(rows, ctx).map((shown) => shown.count),
});
const status = (of: Counted): ResolvedField => ({
  plain: (row, env) =>
    seesSmallGroups(env) ? sql`case when ${of.unitsHidden(row)} then 'HIDDEN' else 'OK' end` : null,
  needs: needsOf(of),
  batch: (rows, _of, ctx) => counts(rows, ctx).map((shown) => shown.status),
});

const RATE = {
  ...needsOf(IN_REGION),
  urban: (row: RowName, env: ReadEnv) => urbanResidentsSql(env, ref(row, 'id')),
} as const;
const rates = (rows: Rows, ctx: Pick<Context, 'permissions'>) =>
  counts(rows, ctx).map((shown, i) => shownRate(shown, (rows[i]?.urban ?? null) as UrbanFigure | null));

/** Everybody assigned to the region itself on the day, by name, for who may read workers; `unitsHidden` leaves nobody out, their files are his. */
const peopleAt = (row: RowName, env: ReadEnv): Sql =>
  seesSmallGroups(env)
    ? sql`(select coalesce(json_agg(json_build_object('id', w.id::text, 'name', p.name, 'standing', e.standing, 'from', lower(e.valid))
        order by w.pinyin collate "C", w.id), '[]'::json)
      from assignment a join employment e on e.worker_id = a.worker_id and ${inForce('e', env)}
        join worker w on w.id = a.worker_id join person p on p.id = w.person_id
      where a.unit_id = ${ref(row, 'id')} and ${inForce('a', env)})`
    : sql`null::json`;

/** Counts of workers on regions. No filter and no sort goes by them: withheld numbers would come out. */
export const regionWorkerReads: Reads = {
  entity: Region,
  extend: true,
  resolved: {
    workerCount: count(IN_REGION),
    workerCountStatus: status(IN_REGION),
    workersPer10kUrbanResidents: { needs: RATE, batch: (rows, _of, ctx) => rates(rows, ctx).map(({ rate }) => rate) },
    explainWorkerCount: {
      needs: {
        id: 'id',
        code: 'code',
        name: 'name',
        level: 'level',
        units: (row, env) => workforceSql(env, ref(row, 'id')),
        people: peopleAt,
        unitsHidden,
        inSight,
      },
      batch: (rows, { asOf }) => rows.map((row) => explainWorkerCount(row as unknown as CountExplanationNeeds, asOf)),
    },
    workersPer10kStatus: { needs: RATE, batch: (rows, _of, ctx) => rates(rows, ctx).map((shown) => shown.status) },
  },
};

export const communityWorkerReads: Reads = {
  entity: Community,
  extend: true,
  many: {
    workers: {
      entity: () => Worker,
      key: 'unit_id',
      where: (row) => sql`${ref(row, 'standing')} is not null`,
      order: ['pinyin'],
    },
  },
  resolved: { workerCount: count(IN_COMMUNITY), workerCountStatus: status(IN_COMMUNITY) },
};

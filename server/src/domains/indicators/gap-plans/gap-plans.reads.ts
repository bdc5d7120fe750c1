import { sql } from 'kysely';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { ColumnSql, Reads, RowName, RuleRoot, RuleRoots, Sql } from '../../../shared/reads/reads.ts';
import { Person } from '../../access/index.ts';
import { Region, regionsInForce } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { regionJson } from '../values/indicator-needs.sql.ts';
import { seesUnits } from '../values/sight.ts';
import { gapNeedsSql } from './gap.sql.ts';
import { type GapAssumptions, gapAnswer, measureGap, type ReadGap } from './gap-outcome.ts';
import { GapPlan, type StoredMeasure } from './gap-plan.entity.ts';
import { gapPlanList } from './gap-plans.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

const codeOf: (row: RowName) => Sql = (row) =>
  sql`(select k.code from indicator_definition k where k.id = ${ref(row, 'definition_id')})`;

/** The regions of a plan's measures by id, as they are at `asOf`. */
const places: ColumnSql = (row, env) => sql`(
  select coalesce(json_object_agg(p.id, ${regionJson('p')}), '{}'::json) from (${regionsInForce(env)}) p
  where p.id = any(array(select (m ->> 'regionId')::int from jsonb_array_elements(${ref(row, 'measures')}) m)))`;

interface PlanRow extends GapAssumptions {
  readonly read: ReadGap | null;
}

export const gapPlanReads: Reads = {
  entity: GapPlan,
  one: {
    definition: { entity: () => IndicatorDefinition, column: 'definition_id' },
    region: { entity: () => Region, column: 'unit_id' },
    owner: { entity: () => Person, column: 'owner_id' },
  },
  computed: {
    target: (row) => sql`trim_scale(${ref(row, 'target')})`,
    mine: (row) => sql`coalesce(${ref(row, 'owner_id')} = nullif(current_setting('app.person', true), '')::int, false)`,
  },
  resolved: {
    measures: {
      needs: { measures: (row) => ref(row, 'measures'), places },
      batch: (rows) =>
        rows.map(({ measures, places }) =>
          (measures as readonly StoredMeasure[]).map((measure) => ({
            ...measure,
            region: (places as Readonly<Record<string, unknown>>)[measure.regionId] ?? null,
          })),
        ),
    },
    outcome: {
      needs: {
        read: (row, env) => gapNeedsSql(env, sql`r.id = ${ref(row, 'unit_id')}`, codeOf(row)),
        target: (row) => sql`trim_scale(${ref(row, 'target')})::text`,
        deadline: 'deadline',
        measures: (row) => ref(row, 'measures'),
      },
      batch: (rows, { asOf }, ctx) =>
        (rows as unknown as PlanRow[]).map(({ read, ...asked }) => {
          const gap = read && measureGap(read, standingMeasures(asked, read), asOf, seesUnits(ctx, read.region));
          return gap && gapAnswer(gap);
        }),
    },
  },
  ...gapPlanList.reads,
};

/** A place that is gone since the plan was saved takes its measures with it; the list of measures still names them. */
function standingMeasures(asked: GapAssumptions, { below, region }: ReadGap): GapAssumptions {
  const there = new Set([region, ...below].map(({ id }) => id));
  return { ...asked, measures: asked.measures.filter(({ regionId }) => there.has(regionId)) };
}

const gapPreview: RuleRoot = {
  needs: (env, args) => gapNeedsSql(env, sql`r.code = ${args.regionCode as Sql}`, args.code as Sql),
  answer: (read, { args, asOf }, ctx) => {
    const { code, regionCode, measures, ...asked } = args as unknown as GapAssumptions & {
      readonly code: string;
      readonly regionCode: string;
      readonly measures?: GapAssumptions['measures'] | null;
    };
    if (read === null) throw new DomainError('REGION_NOT_FOUND', { code: regionCode }, 'regionCode');
    const needs = read as ReadGap;
    if (!needs.known) throw new DomainError('INDICATOR_NOT_FOUND', { code }, 'code');
    const gap = measureGap(needs, { ...asked, measures: measures ?? [] }, asOf, seesUnits(ctx, needs.region));
    return gap && gapAnswer(gap);
  },
};

export const gapRoots: RuleRoots = { gapPreview };

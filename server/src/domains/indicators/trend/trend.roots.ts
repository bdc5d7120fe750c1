import { sql } from 'kysely';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { plain } from '../../../shared/exact.ts';
import type { RuleRoot, RuleRoots, RuleRows } from '../../../shared/reads/reads.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { Region, regionsInForce } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { displayOf } from '../values/explain/explain.words.ts';
import type { DefinitionFacts, RegionFacts } from '../values/indicators.rules.ts';
import { quotient } from '../values/quotient.ts';
import { seesUnits } from '../values/sight.ts';
import type { TrendStep } from './trend.enums.ts';
import {
  type Boundary,
  type DatedDefinition,
  type DatedTarget,
  MOST_POINTS,
  MOST_POINTS_EACH,
  pointCount,
  type SeriesValue,
  seriesBreaks,
  seriesValue,
  targetsOfSeries,
} from './trend.rules.ts';
import { trendNeeds, trendsBelowNeeds } from './trend.sql.ts';
import { seriesStatusInWords } from './trend.words.ts';
import { dayFacts, type ReadDay } from './trend-reading.ts';

interface Needs {
  readonly region: RegionFacts;
  /** Whether there is or was an indicator of that code. */
  readonly known: boolean;
  /** Null: not defined at the last day. */
  readonly definition: DefinitionFacts | null;
  readonly points: readonly ReadDay[];
  readonly definitions: readonly DatedDefinition[];
  readonly boundaries: readonly Boundary[];
  readonly targets: readonly DatedTarget[];
}

interface TrendRequest {
  readonly code: string;
  readonly regionCode: string;
  readonly from: Day;
  readonly to: Day;
  readonly step: TrendStep;
}

const definitionAsked: RuleRows = {
  entity: () => IndicatorDefinition,
  where: (row, _env, args) => sql`${sql.ref(`${row}.code`)} = ${args.code}`,
  asOf: 'to',
};

const indicatorTrend: RuleRoot = {
  needs: trendNeeds,
  rows: [
    {
      entity: () => Region,
      where: (row, _env, args) => sql`${sql.ref(`${row}.code`)} = ${args.regionCode}`,
      asOf: 'to',
    },
    definitionAsked,
  ],
  answer: (read, { args }, ctx) => {
    const asked = args as unknown as TrendRequest;
    checkPoints(asked, MOST_POINTS);
    const needs = found(read as Needs | null, asked);
    return trendAnswer(needs, asked, ctx);
  },
};

/** Trends of the regions right below, side by side; a region in which it is not defined has none. */
const indicatorTrendsBelow: RuleRoot = {
  needs: trendsBelowNeeds,
  rows: [
    {
      entity: () => Region,
      where: (row, env, args) => sql`${sql.ref(`${row}.parent_id`)} =
        (select p.id from (${regionsInForce(env)}) p where p.code = ${args.regionCode})`,
      asOf: 'to',
    },
    definitionAsked,
  ],
  answer: (read, { args }, ctx) => {
    const asked = args as unknown as TrendRequest;
    checkPoints(asked, MOST_POINTS_EACH);
    const { trends } = found(read as NeedsBelow | null, asked);
    return trends.flatMap((needs) => trendAnswer(needs, asked, ctx) ?? []);
  },
};

interface NeedsBelow extends Pick<Needs, 'known'> {
  readonly trends: readonly Needs[];
}

/** @throws REGION_NOT_FOUND on `regionCode`, INDICATOR_NOT_FOUND on `code` */
function found<N extends Pick<Needs, 'known'>>(needs: N | null, { code, regionCode }: TrendRequest): N {
  if (needs === null) throw new DomainError('REGION_NOT_FOUND', { code: regionCode }, 'regionCode');
  if (!needs.known) throw new DomainError('INDICATOR_NOT_FOUND', { code }, 'code');
  return needs;
}

function trendAnswer(needs: Needs, { code, from, to, step }: TrendRequest, ctx: Context) {
  const { region, definition, points, definitions, boundaries, targets } = needs;
  if (definition === null) return null;
  const unitsInSight = seesUnits(ctx, region);
  return {
    id: [code, region.code, from, to, step].join(':'),
    definition: { id: definition.id },
    region: { id: region.id },
    step,
    points: points.map((day) => pointOf(seriesValue(dayFacts(day), unitsInSight), region)),
    breaks: seriesBreaks(definitions, boundaries, region),
    targets: targetsOfSeries(targets),
  };
}

/** @throws VALUE_INVALID on `to` when it lies before `from`, TREND_TOO_LONG on `step`. */
function checkPoints({ from, to, step }: TrendRequest, max: number): void {
  const points = pointCount(from, to, step);
  if (points === 0) throw new DomainError('VALUE_INVALID', { min: from }, 'to');
  if (points > max) throw new DomainError('TREND_TOO_LONG', { points, max }, 'step');
}

function pointOf(at: SeriesValue, region: RegionFacts) {
  const { on, definition, parts, measure, value } = at;
  const itself = parts.every((part) => part.region.id === region.id);
  return {
    on,
    numerator: measure.numerator && plain(measure.numerator),
    denominator: measure.denominator && plain(measure.denominator),
    value: value && quotient(value),
    display: definition && displayOf({ value, definition }),
    status: measure.status,
    statusText: seriesStatusInWords(at),
    ruleVersion: definition?.ruleVersion ?? null,
    predecessors: itself ? [] : parts.map(({ region: { id, code, name }, share }) => ({ id, code, name, share })),
  };
}

export const trendRoots: RuleRoots = { indicatorTrend, indicatorTrendsBelow };

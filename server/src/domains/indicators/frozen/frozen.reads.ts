import { sql } from 'kysely';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { Context } from '../../../shared/context.ts';
import { type Explanation, ExplanationNodeKind, node } from '../../../shared/reads/explanation.ts';
import type { ColumnSql, Reads, ResolvedField, RowName, Sql } from '../../../shared/reads/reads.ts';
import { preparedByMe } from '../../../shared/review/review.sql.ts';
import { citedDocument } from '../../../shared/time/dated.sql.ts';
import { text } from '../../../shared/words/text.ts';
import { reviewers } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { isSmallGroup } from '../../workers/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { seesUnits } from '../values/sight.ts';
import { WITHHELD } from '../workforce/workforce.words.ts';
import { freezeInputsSql } from './freeze.sql.ts';
import { checkFrozen, type FreezeCheck, type FrozenRecord } from './freeze-check.ts';
import { freezeInputs, type ReadFreeze, WHOLE_SIGHT } from './freeze-reading.ts';
import { frozenList } from './frozen.list.ts';
import type { FreezeInputs, FrozenResult } from './frozen.rules.ts';
import { FrozenIndicator } from './frozen-indicator.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

const ofItsDay: ColumnSql = (row) => ref(row, 'as_of');

/** The inputs read again for the value's own day and state of knowledge, in the scope of who asks. */
const again: ColumnSql = (row, env) =>
  freezeInputsSql(
    { ...env, permissions: WHOLE_SIGHT, asOf: ref(row, 'as_of'), knownOn: ref(row, 'known_on') },
    ref(row, 'unit_id'),
    sql`(select k.code from indicator_definition k where k.id = ${ref(row, 'definition_id')})`,
  );

const asText =
  (column: string): ColumnSql =>
  (row) =>
    sql`${ref(row, column)}::text`;

/** All that the hash is of. */
const KEPT = {
  asOf: 'asOf',
  knownOn: 'knownOn',
  ruleVersion: 'ruleVersion',
  inputs: (row: RowName) => ref(row, 'inputs'),
  explanation: (row: RowName) => ref(row, 'explanation'),
  status: 'status',
  value: asText('value'),
  numerator: asText('numerator'),
  denominator: asText('denominator'),
  display: 'display',
} as const;

interface FrozenRecordRow extends FrozenResult {
  readonly asOf: string;
  readonly knownOn: string;
  readonly ruleVersion: string;
  readonly inputs: FreezeInputs;
  readonly explanation: Explanation;
  readonly hash: string;
  readonly again: ReadFreeze | null;
}

const keptOf = ({ asOf, knownOn, ruleVersion, inputs, explanation, ...row }: FrozenRecordRow): FrozenRecord => ({
  asOf,
  knownOn,
  ruleVersion,
  inputs,
  explanation,
  result: {
    status: row.status,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    display: row.display,
  },
});

const recomputed: ResolvedField = {
  needs: { ...KEPT, hash: 'hash', again },
  batch: (rows, _call, ctx) =>
    (rows as unknown as FrozenRecordRow[]).map((row) =>
      seesUnits(ctx, row.inputs.region)
        ? said(checkFrozen(keptOf(row), row.hash, freezeInputs(row.again)), row, ctx)
        : null,
    ),
};

/** What differs may be a number of people. */
const said = (
  { status, words, text: full }: FreezeCheck,
  { inputs }: FrozenRecordRow,
  { permissions }: Pick<Context, 'permissions'>,
) => ({
  status,
  text: inputs.inputs.workforce === null || permissions.has('workers:read') ? full : words,
});

/** The text the hash is of: whoever puts it through SHA-256 gets the hash. */
const evidence: ResolvedField = {
  needs: KEPT,
  batch: (rows) => (rows as unknown as FrozenRecordRow[]).map((row) => canonicalJson(keptOf(row))),
};

/** Of people there may be so few that who may not read workers does not see the number, nor what it could be computed from. */
interface MaybeSmall {
  readonly people: string | null;
}
const people: ColumnSql = (row) =>
  sql`(case when ${ref(row, 'inputs')} #> '{inputs,workforce}' <> 'null' then ${ref(row, 'numerator')}::text end)`;
const withheld = ({ people }: MaybeSmall, { permissions }: Pick<Context, 'permissions'>): boolean =>
  people !== null && !permissions.has('workers:read') && isSmallGroup(Number(people));

const unlessSmall = (column: ColumnSql): ResolvedField => ({
  needs: { people, figure: column },
  batch: (rows, _call, ctx) =>
    (rows as unknown as (MaybeSmall & { figure: string | null })[]).map((row) =>
      withheld(row, ctx) ? null : row.figure,
    ),
});

const explanation: ResolvedField = {
  needs: { people, explanation: (row) => ref(row, 'explanation') },
  batch: (rows, _call, ctx) =>
    (rows as unknown as (MaybeSmall & { explanation: Explanation })[]).map((row) =>
      row.people === null || ctx.permissions.has('workers:read')
        ? row.explanation
        : withoutPeople(row.explanation, withheld(row, ctx)),
    ),
};

/** Numbers of single units are for who may read workers; of a small group the sentence and the terms go too. */
function withoutPeople(kept: Explanation, small: boolean): Explanation {
  const { INPUT, NOT_COUNTED, RESULT: result, TERM, NOTE } = ExplanationNodeKind;
  const hidden = new Set<string>(small ? [INPUT, NOT_COUNTED, result, TERM] : [INPUT, NOT_COUNTED]);
  const label = text('各单位人数仅供可查看队伍数据的人', 'Numbers of single units are for who may read workers');
  return {
    ...kept,
    sentence: small ? WITHHELD : kept.sentence,
    nodes: [...kept.nodes.filter(({ kind }) => !hidden.has(kind)), node({ id: 'note-people', kind: NOTE, label })],
  };
}

export const frozenReads: Reads = {
  entity: FrozenIndicator,
  one: {
    definition: { entity: () => IndicatorDefinition, column: 'definition_id', asOf: ofItsDay },
    region: { entity: () => Region, column: 'unit_id', asOf: ofItsDay },
    supersedes: { entity: () => FrozenIndicator, column: 'supersedes_id' },
    supersededBy: {
      entity: () => FrozenIndicator,
      column: (row) =>
        sql`(select s.id from frozen_indicator s where s.supersedes_id = ${ref(row, 'id')} and s.believed_from is not null)`,
    },
    ...reviewers,
  },
  computed: { preparedByMe },
  embedded: { document: citedDocument },
  resolved: {
    value: unlessSmall(asText('value')),
    numerator: unlessSmall(asText('numerator')),
    display: unlessSmall((row) => ref(row, 'display')),
    explanation,
    evidence,
    recomputed,
  },
  ...frozenList.reads,
};

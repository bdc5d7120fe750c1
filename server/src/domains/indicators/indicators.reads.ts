import { sql } from 'kysely';
import { believed, citedDocument, inForce, validPeriod } from '../../shared/dated-sql.ts';
import type { FilterTest, ReadEnv, Reads, RowName, Sql } from '../../shared/reads.ts';
import { Region } from '../regions/index.ts';
import { IndicatorDefinition } from './indicator-definition.entity.ts';
import { IndicatorDefinitionFact } from './indicator-definition-fact.entity.ts';
import { inBothLanguages, pendingEntry } from './indicator-entries.reads.ts';
import { IndicatorTarget } from './indicator-target.entity.ts';
import { IndicatorTargetFact } from './indicator-target-fact.entity.ts';
import { INDICATOR_RULES } from './indicators.rules.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (column: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, column));
/** Indicators as they are defined at `asOf`; one that is not defined yet is not among them. */
export const definitionsInForce = (env: ReadEnv): Sql => sql`
  select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction,
    f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid,
    f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
  from indicator_definition d join indicator_definition_fact f on f.definition_id = d.id and ${inForce('f', env)}`;

/** Targets as they hold at `asOf`. A target stays in force after its deadline: whether it was reached is still asked. */
export const targetsInForce = (env: ReadEnv): Sql => sql`
  select t.id, t.definition_id, t.region_id, t.version, f.role, trim_scale(f.value) as value, f.nature, f.deadline, f.owner_department,
    f.review, f.valid, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
  from indicator_target t join indicator_target_fact f on f.target_id = t.id and ${inForce('f', env)}`;

/** A definition is live when this version of the product has its rule. */
const live = (row: RowName): Sql =>
  sql`(${ref(row, 'rule_version')} = any(array[${sql.join(Object.keys(INDICATOR_RULES))}]::text[]))`;

export const definitionReads: Reads = {
  entity: IndicatorDefinition,
  source: definitionsInForce,
  one: {
    pending: {
      entity: () => IndicatorDefinitionFact,
      column: pendingEntry('indicator_definition_fact', 'definition_id'),
    },
  },
  many: {
    targets: { entity: () => IndicatorTarget, key: 'definition_id', order: ['role desc', 'deadline'] },
    history: { entity: () => IndicatorDefinitionFact, key: 'definition_id', where: believed, order: ['valid'] },
  },
  computed: { live },
  embedded: {
    name: inBothLanguages('name'),
    formula: inBothLanguages('formula'),
    valid: validPeriod,
    document: citedDocument,
  },
  filters: {
    code: on('code'),
    live: (row, _env, test) => test(live(row)),
    review: on('review'),
    pending: (row, _env, test) =>
      test(sql`(${pendingEntry('indicator_definition_fact', 'definition_id')(row)} is not null)`),
  },
  defaultSort: (row) => ref(row, 'id'),
  roots: {
    indicatorDefinitions: 'page',
    indicatorDefinition: { one: { id: (row) => ref(row, 'id'), code: (row) => ref(row, 'code') } },
  },
};

export const targetReads: Reads = {
  entity: IndicatorTarget,
  source: targetsInForce,
  one: {
    definition: { entity: () => IndicatorDefinition, column: 'definition_id' },
    region: { entity: () => Region, column: 'region_id' },
    pending: { entity: () => IndicatorTargetFact, column: pendingEntry('indicator_target_fact', 'target_id') },
  },
  many: { history: { entity: () => IndicatorTargetFact, key: 'target_id', where: believed, order: ['valid'] } },
  embedded: { valid: validPeriod, document: citedDocument },
  filters: {
    definition: on('definition_id'),
    role: on('role'),
    review: on('review'),
    pending: (row, _env, test) => test(sql`(${pendingEntry('indicator_target_fact', 'target_id')(row)} is not null)`),
  },
  defaultSort: (row) => sql`${ref(row, 'definition_id')}, ${ref(row, 'role')} desc`,
  roots: { indicatorTargets: 'page', indicatorTarget: { one: { id: (row) => ref(row, 'id') } } },
};

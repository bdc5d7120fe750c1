import { sql } from 'kysely';
import { citedDocument, validPeriod } from '../../shared/dated-sql.ts';
import type { FilterTest, Reads, RowName, Sql } from '../../shared/reads.ts';
import { entrySorts, latestFirst, preparedByMe, reviewFilters, waiting } from '../../shared/review-sql.ts';
import { reviewers } from '../access/index.ts';
import { Region } from '../regions/index.ts';
import { IndicatorDefinition } from './indicator-definition.entity.ts';
import { IndicatorDefinitionFact } from './indicator-definition-fact.entity.ts';
import { IndicatorTargetFact } from './indicator-target-fact.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (column: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, column));

/** Name and formula as they are stored, in both languages. */
export const inBothLanguages = (column: string) => ({
  fields: {
    zh: (row: RowName) => ref(row, `${column}_zh`),
    en: (row: RowName) => ref(row, `${column}_en`),
  },
});

/** The entry of an indicator or target that waits or was returned. */
export const pendingEntry =
  (table: 'indicator_definition_fact' | 'indicator_target_fact', key: 'definition_id' | 'target_id') =>
  (row: RowName): Sql =>
    sql`(
    select p.id from ${sql.table(table)} p where p.${sql.ref(key)} = ${ref(row, 'id')} and ${waiting('p')} order by p.id limit 1)`;

const ofDefinition = (column: string) => (row: RowName) =>
  sql`(select d.${sql.ref(column)} from indicator_definition d where d.id = ${ref(row, 'definition_id')})`;
const ofTarget =
  (column: string) =>
  (row: RowName): Sql =>
    sql`(select t.${sql.ref(column)} from indicator_target t where t.id = ${ref(row, 'target_id')})`;

/** Entries about indicators in every state: what waits, what was returned, what counts and what was replaced. */
export const definitionFactReads: Reads = {
  entity: IndicatorDefinitionFact,
  one: { ...reviewers },
  computed: { preparedByMe, code: ofDefinition('code'), definitionVersion: ofDefinition('version') },
  embedded: {
    name: inBothLanguages('name'),
    formula: inBothLanguages('formula'),
    valid: validPeriod,
    document: citedDocument,
  },
  filters: { ...reviewFilters, definition: { test: on('definition_id'), guardedBy: 'definitionId' } },
  sorts: entrySorts,
  defaultSort: latestFirst,
  roots: { indicatorDefinitionFacts: 'page', indicatorDefinitionFact: { one: { id: (row) => ref(row, 'id') } } },
};

/** Entries about targets in every state. */
export const targetFactReads: Reads = {
  entity: IndicatorTargetFact,
  one: {
    ...reviewers,
    definition: { entity: () => IndicatorDefinition, column: ofTarget('definition_id') },
    region: { entity: () => Region, column: ofTarget('region_id') },
  },
  computed: {
    preparedByMe,
    targetVersion: ofTarget('version'),
    value: (row) => sql`trim_scale(${ref(row, 'value')})`,
  },
  embedded: { valid: validPeriod, document: citedDocument },
  filters: {
    ...reviewFilters,
    target: { test: on('target_id'), guardedBy: 'targetId' },
    definition: (row, _env, test) => test(ofTarget('definition_id')(row)),
  },
  sorts: entrySorts,
  defaultSort: latestFirst,
  roots: { indicatorTargetFacts: 'page', indicatorTargetFact: { one: { id: (row) => ref(row, 'id') } } },
};

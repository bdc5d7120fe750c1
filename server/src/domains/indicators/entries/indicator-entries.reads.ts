import { sql } from 'kysely';
import type { Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { preparedByMe } from '../../../shared/review/review.sql.ts';
import { citedDocument, validPeriod } from '../../../shared/time/dated.sql.ts';
import { reviewers } from '../../access/index.ts';
import { restsOn } from '../../documents/index.ts';
import { Region } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { IndicatorDefinitionFact } from '../definitions/indicator-definition-fact.entity.ts';
import { IndicatorTargetFact } from '../targets/indicator-target-fact.entity.ts';
import { definitionFactList, ofTarget, targetFactList } from './indicator-entries.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** Name and formula as they are stored, in both languages. */
export const inBothLanguages = (column: string) => ({
  fields: {
    zh: (row: RowName) => ref(row, `${column}_zh`),
    en: (row: RowName) => ref(row, `${column}_en`),
  },
});

const ofDefinition = (column: string) => (row: RowName) =>
  sql`(select d.${sql.ref(column)} from indicator_definition d where d.id = ${ref(row, 'definition_id')})`;
/** Entries about indicators in every state: what waits, what was returned, what counts and what was replaced. */
export const definitionFactReads: Reads = {
  entity: IndicatorDefinitionFact,
  one: { ...reviewers, governingDocument: restsOn },
  computed: { preparedByMe, code: ofDefinition('code'), definitionVersion: ofDefinition('version') },
  embedded: {
    name: inBothLanguages('name'),
    formula: inBothLanguages('formula'),
    valid: validPeriod,
    document: citedDocument,
  },
  ...definitionFactList.reads,
};

/** Entries about targets in every state. */
export const targetFactReads: Reads = {
  entity: IndicatorTargetFact,
  one: {
    ...reviewers,
    definition: { entity: () => IndicatorDefinition, column: ofTarget('definition_id') },
    region: { entity: () => Region, column: ofTarget('region_id') },
    governingDocument: restsOn,
  },
  computed: {
    preparedByMe,
    targetVersion: ofTarget('version'),
    value: (row) => sql`trim_scale(${ref(row, 'value')})`,
  },
  embedded: { valid: validPeriod, document: citedDocument },
  ...targetFactList.reads,
};

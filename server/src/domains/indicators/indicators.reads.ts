import { sql } from 'kysely';
import type { ReadEnv, Reads, Sql } from '../../shared/reads/reads.ts';
import { citedDocument, inForce, validPeriod } from '../../shared/time/dated.sql.ts';
import { restsOn } from '../documents/index.ts';
import { Region } from '../regions/index.ts';
import { IndicatorDefinition } from './definitions/indicator-definition.entity.ts';
import { inBothLanguages, reviewedDefinitions } from './definitions/indicator-definition.reviewed.ts';
import { definitionList, live, targetList } from './indicators.list.ts';
import { IndicatorTarget } from './targets/indicator-target.entity.ts';
import { reviewedTargets } from './targets/indicator-target.reviewed.ts';

/** Indicators as they are defined at `asOf`; one that is not defined yet is not among them. */
export const definitionsInForce = (env: ReadEnv): Sql => sql`
  select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction,
    f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id,
    f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
  from indicator_definition d join indicator_definition_fact f on f.definition_id = d.id and ${inForce('f', env)}`;

/** Targets as they hold at `asOf`. A target stays in force after its deadline: whether it was reached is still asked. */
export const targetsInForce = (env: ReadEnv): Sql => sql`
  select t.id, t.definition_id, t.region_id, t.version, f.role, trim_scale(f.value) as value, f.nature, f.deadline, f.owner_department,
    f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
  from indicator_target t join indicator_target_fact f on f.target_id = t.id and ${inForce('f', env)}`;

export const definitionReads: Reads = {
  entity: IndicatorDefinition,
  source: definitionsInForce,
  one: {
    governingDocument: restsOn,
    pending: reviewedDefinitions.pending,
  },
  many: {
    targets: { entity: () => IndicatorTarget, key: 'definition_id', order: ['role desc', 'deadline'] },
    history: reviewedDefinitions.history('valid'),
  },
  computed: { live },
  embedded: {
    name: inBothLanguages('name'),
    formula: inBothLanguages('formula'),
    valid: validPeriod,
    document: citedDocument,
  },
  ...definitionList.reads,
};

export const targetReads: Reads = {
  entity: IndicatorTarget,
  source: targetsInForce,
  one: {
    definition: { entity: () => IndicatorDefinition, column: 'definition_id' },
    region: { entity: () => Region, column: 'region_id' },
    governingDocument: restsOn,
    pending: reviewedTargets.pending,
  },
  many: { history: reviewedTargets.history('valid') },
  embedded: { valid: validPeriod, document: citedDocument },
  ...targetList.reads,
};

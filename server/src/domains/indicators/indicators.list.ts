import { sql } from 'kysely';
import { column } from '../../shared/exports/exportable-list.ts';
import { id, oneOf, text, yesNo } from '../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../shared/reads/declared-list/declare-list.ts';
import { review } from '../../shared/reads/declared-list/entries.ts';
import { fieldColumn, rowColumn } from '../../shared/reads/declared-list/field-column.ts';
import type { RowName, Sql } from '../../shared/reads/reads.ts';
import { IndicatorDefinition } from './definitions/indicator-definition.entity.ts';
import { reviewedDefinitions } from './definitions/indicator-definition.reviewed.ts';
import { TargetRoleFilter } from './indicator.enums.ts';
import { IndicatorTarget } from './targets/indicator-target.entity.ts';
import { reviewedTargets } from './targets/indicator-target.reviewed.ts';
import { INDICATOR_RULES } from './values/indicators.rules.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** A definition is live when this version of the product has its rule. */
export const live = (row: RowName): Sql =>
  sql`(${ref(row, 'rule_version')} = any(array[${sql.join(Object.keys(INDICATOR_RULES))}]::text[]))`;

/** The name behind the id of an indicator, for the head of a file. */
export const DEFINITION_NAME = { root: 'indicatorDefinition', select: 'name { zh }' };

export const definitionList = declareList({
  entity: IndicatorDefinition,
  right: 'figures:read',
  words: { en: 'indicators', zh: '指标' },
  many: { root: 'indicatorDefinitions', description: 'Indicators defined at a day (指标定义列表).' },
  one: {
    root: 'indicatorDefinition',
    description: 'One indicator by id or code (指标定义).',
    code: 'Code (指标代码).',
  },
  at: { asOf: true, knownOn: true },
  filters: {
    code: text('Code (指标代码).'),
    live: yesNo('Computed by this version (已上线).', live),
    review,
    pending: reviewedDefinitions.isPending,
  },
  defaultOrder: fieldColumn('id'),
});

export const targetList = declareList({
  entity: IndicatorTarget,
  right: 'figures:read',
  words: { en: 'targets', zh: '目标' },
  many: { root: 'indicatorTargets', description: 'Targets in force at a day (目标列表).' },
  one: { root: 'indicatorTarget', description: 'One target (目标).' },
  at: { asOf: true, knownOn: true },
  filters: {
    definition: id('Indicator (所属指标).', rowColumn('definition_id'), { named: DEFINITION_NAME }),
    role: oneOf(TargetRoleFilter, 'Role (作用).'),
    review,
    pending: reviewedTargets.isPending,
  },
  defaultOrder: (row) => sql`${ref(row, 'definition_id')}, ${ref(row, 'role')} desc`,
  leaves: {
    title: ['指标目标', 'Targets'],
    what: 'Targets, standards and floors',
    columns: {
      CODE: column('指标代码', 'Code', 'definition { code }', { extra: true }),
      DEFINITION: column('指标', 'Indicator', 'definition { name { zh } }'),
      ROLE: column('作用', 'For what', 'role', { words: 'TargetRole' }),
      VALUE: column('目标值', 'Target', 'value', { as: 'DECIMAL' }),
      UNIT: column('单位', 'Unit', 'definition { unit }', { words: 'IndicatorUnit' }),
      DEADLINE: column('截止日', 'Deadline', 'deadline'),
      NATURE: column('性质', 'Nature', 'nature', { words: 'TargetNature' }),
      REGION: column('适用区划', 'For region', 'region { name }'),
      DEPARTMENT: column('责任部门', 'Department', 'ownerDepartment'),
      DOCUMENT_NUMBER: column('文号', 'Number of the paper', 'document { number }'),
      DOCUMENT: column('来源文件', 'Paper', 'document { title }'),
      REVIEW: column('复核状态', 'Review', 'review', { words: 'ReviewState' }),
    },
  },
});

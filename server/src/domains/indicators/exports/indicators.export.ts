import { offered } from '../../../shared/export-list.input.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { FrozenIndicatorFilter, FrozenIndicatorSort } from '../frozen/frozen.inputs.ts';
import { GapPlanFilter, GapPlanSort } from '../gap-plans/gap-plans.inputs.ts';
import { IndicatorTargetFilter } from '../indicators.inputs.ts';

const DEFINITION_NAME = { root: 'indicatorDefinition', select: 'name { zh }' };

/** Targets, standards and floors as a file. */
const targetsExport = offered(
  {
    name: 'INDICATOR_TARGETS',
    field: 'indicatorTargets',
    title: text('指标目标', 'Targets'),
    permission: 'figures:read',
    root: 'indicatorTargets',
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
    names: { definition: DEFINITION_NAME },
  },
  { filter: IndicatorTargetFilter, what: 'Targets, standards and floors' },
);

/** Values as they were reported, as a file: with the hash that holds each. */
const frozenExport = offered(
  {
    name: 'FROZEN_INDICATORS',
    field: 'frozenIndicators',
    title: text('定格值', 'Frozen values'),
    permission: 'figures:read',
    root: 'frozenIndicators',
    columns: {
      DEFINITION: column('指标', 'Indicator', 'definition { name { zh } }'),
      REGION: column('区划', 'Region', 'region { name }'),
      AS_OF: column('时点', 'As of', 'asOf'),
      VALUE: column('显示值', 'Value', 'display', { as: 'DECIMAL' }),
      NUMERATOR: column('分子', 'Numerator', 'numerator', { as: 'DECIMAL' }),
      DENOMINATOR: column('分母', 'Denominator', 'denominator', { as: 'DECIMAL' }),
      REVIEW: column('复核状态', 'Review', 'review', { words: 'ReviewState' }),
      SUPERSEDED_AT: column('被替换时间', 'Superseded at', 'supersededAt', { as: 'TIME' }),
      DECIDED_BY: column('复核人', 'Decided by', 'decidedBy { name }', { right: 'persons:read', extra: true }),
      DECIDED_AT: column('复核时间', 'Decided at', 'decidedAt', { as: 'TIME' }),
      RULE: column('规则版本', 'Rule', 'ruleVersion', { extra: true }),
      HASH: column('哈希', 'Hash', 'hash'),
    },
    names: { definition: DEFINITION_NAME, region: REGION_NAME },
  },
  { filter: FrozenIndicatorFilter, sort: FrozenIndicatorSort, what: 'Values as they were reported' },
);

/** Plans to reach a target as a file, each measured anew. */
const gapPlansExport = offered(
  {
    name: 'GAP_PLANS',
    field: 'gapPlans',
    title: text('测算规划', 'Gap plans'),
    permission: 'figures:read',
    root: 'gapPlans',
    columns: {
      NAME: column('名称', 'Name', 'name'),
      DEFINITION: column('指标', 'Indicator', 'definition { name { zh } }'),
      REGION: column('区划', 'Region', 'region { name }'),
      TARGET: column('目标值', 'Target', 'target', { as: 'DECIMAL' }),
      DEADLINE: column('截止日', 'Deadline', 'deadline'),
      NOW: column('现值', 'Now', 'outcome { display }', { as: 'DECIMAL' }),
      NEEDED: column('总缺口', 'Lacking', 'outcome { needed { text { zh } } }'),
      WITH_MEASURES: column('措施后数值', 'With the measures', 'outcome { displayWithMeasures }', { as: 'DECIMAL' }),
      STILL_NEEDED: column('措施后缺口', 'Still lacking', 'outcome { stillNeeded { text { zh } } }'),
      MEETS: column('措施后是否达标', 'Meets the target', 'outcome { meets }'),
      OWNER: column('制定人', 'Made by', 'owner { name }', { right: 'persons:read' }),
      CHANGED_AT: column('修改时间', 'Changed at', 'changedAt', { as: 'TIME' }),
      REMARK: column('说明', 'Remark', 'remark', { extra: true }),
    },
    names: { definition: DEFINITION_NAME, region: REGION_NAME },
  },
  { filter: GapPlanFilter, sort: GapPlanSort, what: 'Plans to reach a target' },
);

export const INDICATOR_EXPORTS = [targetsExport, frozenExport, gapPlansExport];

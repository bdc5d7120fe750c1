import { declareEnum } from '../../shared/declared-enum.ts';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

export const IndicatorUnit = declareEnum('IndicatorUnit', 'Unit an indicator is shown in (单位).', {
  PERCENT: 'Per cent (百分比).',
  M2: 'Square metres (平方米).',
  PEOPLE: 'People (人).',
  COUNT: 'Pieces (个).',
  PER_MILLE: 'Per mille (千分比).',
});
export type IndicatorUnit = keyof typeof IndicatorUnit;

export const IndicatorKind = declareEnum('IndicatorKind', 'How an indicator is put together (算法类别).', {
  SHARE_OF_UNITS: 'Units that meet their standard, of all units (达标单位占比).',
  RATIO: 'A sum divided by a sum, never a mean of ratios (总量之比).',
  RATE_PER: 'People or things per so many residents (每若干人拥有量).',
  COUNT: 'A number of things (数量).',
});
export type IndicatorKind = keyof typeof IndicatorKind;

export const IndicatorStatus = declareEnum('IndicatorStatus', 'Why an indicator has a value or none (状态).', {
  OK: 'OK (已算出): computed from complete inputs.',
  ZERO_BASE: 'Base is zero (分母为零): there is nothing to divide by, no units, no households, no residents.',
  NO_BASE: 'No base (无可用基数): the base figure is older than its metric allows, or there is none.',
  MISSING_INPUT: 'Input missing (缺少输入): an input is missing that could change the result.',
  EXCLUDED: 'Not counted (不参与计算): the unit does not count, as a virtual community.',
  SMALL_GROUP:
    'Too few people (人数过少): so few people that the number is kept from who may not read persons in post.',
  NOT_DEFINED: 'Not there yet (当时尚无): in a trend, indicator or region did not exist at that day.',
  SERIES_BROKEN:
    'Series broken (序列中断): in a trend, the region was part of another one, of which no share is known.',
});
export type IndicatorStatus = keyof typeof IndicatorStatus;

export const TargetRole = declareEnum('TargetRole', 'What a target is for (目标作用).', {
  TARGET: 'Target (目标): to be reached by a deadline.',
  STAFFING_STANDARD:
    'Staffing standard (配备标准): what staffing is measured by; more than the need is shown, not refused.',
  FLOOR: 'Floor (底线): not to be undercut.',
});
export type TargetRole = keyof typeof TargetRole;
export const TargetRoleFilter = enumFilter(
  TargetRole,
  'TargetRoleFilter',
  'Condition on the role (目标作用条件).',
  'eq',
);

export const TargetNature = declareEnum('TargetNature', 'How binding the document makes a target (指标性质).', {
  BINDING: 'Binding (约束性).',
  EXPECTED: 'Expected (预期性).',
});
export type TargetNature = keyof typeof TargetNature;

export const TargetDirection = declareEnum('TargetDirection', 'On which side of the target a value is right (方向).', {
  AT_LEAST: 'At least (不低于): the target.',
  AT_MOST: 'At most (不高于): the target.',
  EQUAL: 'Exactly (等于): the target.',
});
export type TargetDirection = keyof typeof TargetDirection;

export const GapUnit = declareEnum('GapUnit', 'In what a gap or surplus is counted (缺口单位).', {
  M2: 'Square metres (平方米).',
  UNITS: 'Communities or villages (个社区或村).',
  PEOPLE: 'People (人).',
});
export type GapUnit = keyof typeof GapUnit;

import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

/** Unit an indicator is shown in (单位). */
export enum IndicatorUnit {
  PERCENT = 'PERCENT',
  M2 = 'M2',
  PEOPLE = 'PEOPLE',
  COUNT = 'COUNT',
  PER_MILLE = 'PER_MILLE',
}
registerEnumType(IndicatorUnit, {
  name: 'IndicatorUnit',
  description: 'Unit an indicator is shown in (单位).',
  valuesConfig: {
    PERCENT: { description: 'Per cent (百分比).' },
    M2: { description: 'Square metres (平方米).' },
    PEOPLE: { description: 'People (人).' },
    COUNT: { description: 'Pieces (个).' },
    PER_MILLE: { description: 'Per mille (千分比).' },
  },
});

/** How an indicator is put together (算法类别). */
export enum IndicatorKind {
  SHARE_OF_UNITS = 'SHARE_OF_UNITS',
  RATIO = 'RATIO',
  RATE_PER = 'RATE_PER',
  COUNT = 'COUNT',
}
registerEnumType(IndicatorKind, {
  name: 'IndicatorKind',
  description: 'How an indicator is put together (算法类别).',
  valuesConfig: {
    SHARE_OF_UNITS: { description: 'Units that meet their standard, of all units (达标单位占比).' },
    RATIO: { description: 'A sum divided by a sum, never a mean of ratios (总量之比).' },
    RATE_PER: { description: 'People or things per so many residents (每若干人拥有量).' },
    COUNT: { description: 'A number of things (数量).' },
  },
});

/** Why an indicator has a value or none (状态). */
export enum IndicatorStatus {
  OK = 'OK',
  ZERO_BASE = 'ZERO_BASE',
  NO_BASE = 'NO_BASE',
  MISSING_INPUT = 'MISSING_INPUT',
  EXCLUDED = 'EXCLUDED',
  SMALL_GROUP = 'SMALL_GROUP',
  NOT_DEFINED = 'NOT_DEFINED',
  SERIES_BROKEN = 'SERIES_BROKEN',
}
registerEnumType(IndicatorStatus, {
  name: 'IndicatorStatus',
  description: 'Why an indicator has a value or none (状态).',
  valuesConfig: {
    OK: { description: 'OK (已算出): computed from complete inputs.' },
    ZERO_BASE: {
      description: 'Base is zero (分母为零): there is nothing to divide by, no units, no households, no residents.',
    },
    NO_BASE: {
      description: 'No base (无可用基数): the base figure is older than its metric allows, or there is none.',
    },
    MISSING_INPUT: { description: 'Input missing (缺少输入): an input is missing that could change the result.' },
    EXCLUDED: { description: 'Not counted (不参与计算): the unit does not count, as a virtual community.' },
    SMALL_GROUP: {
      description:
        'Too few people (人数过少): so few people that the number is kept from who may not read persons in post.',
    },
    NOT_DEFINED: {
      description: 'Not there yet (当时尚无): in a trend, indicator or region did not exist at that day.',
    },
    SERIES_BROKEN: {
      description:
        'Series broken (序列中断): in a trend, the region was part of another one, of which no share is known.',
    },
  },
});

/** What a target is for (目标作用). */
export enum TargetRole {
  TARGET = 'TARGET',
  STAFFING_STANDARD = 'STAFFING_STANDARD',
  FLOOR = 'FLOOR',
}
registerEnumType(TargetRole, {
  name: 'TargetRole',
  description: 'What a target is for (目标作用).',
  valuesConfig: {
    TARGET: { description: 'Target (目标): to be reached by a deadline.' },
    STAFFING_STANDARD: {
      description:
        'Staffing standard (配备标准): what staffing is measured by; more than the need is shown, not refused.',
    },
    FLOOR: { description: 'Floor (底线): not to be undercut.' },
  },
});
export const TargetRoleFilter = enumFilter(
  TargetRole,
  'TargetRoleFilter',
  'Condition on the role (目标作用条件).',
  'eq',
);

/** How binding the document makes it (指标性质). */
export enum TargetNature {
  BINDING = 'BINDING',
  EXPECTED = 'EXPECTED',
}
registerEnumType(TargetNature, {
  name: 'TargetNature',
  description: 'How binding the document makes a target (指标性质).',
  valuesConfig: {
    BINDING: { description: 'Binding (约束性).' },
    EXPECTED: { description: 'Expected (预期性).' },
  },
});

/** On which side of the target a value is right (方向). */
export enum TargetDirection {
  AT_LEAST = 'AT_LEAST',
  AT_MOST = 'AT_MOST',
  EQUAL = 'EQUAL',
}
registerEnumType(TargetDirection, {
  name: 'TargetDirection',
  description: 'On which side of the target a value is right (方向).',
  valuesConfig: {
    AT_LEAST: { description: 'At least (不低于): the target.' },
    AT_MOST: { description: 'At most (不高于): the target.' },
    EQUAL: { description: 'Exactly (等于): the target.' },
  },
});

/** In what a gap is counted (缺口单位). */
export enum GapUnit {
  M2 = 'M2',
  UNITS = 'UNITS',
  PEOPLE = 'PEOPLE',
}
registerEnumType(GapUnit, {
  name: 'GapUnit',
  description: 'In what a gap or surplus is counted (缺口单位).',
  valuesConfig: {
    M2: { description: 'Square metres (平方米).' },
    UNITS: { description: 'Communities or villages (个社区或村).' },
    PEOPLE: { description: 'People (人).' },
  },
});

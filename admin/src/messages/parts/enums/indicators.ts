import type { Same } from '../../same.ts';

/** Indicators, targets, and what stands behind them. */
export const zh = {
  IndicatorStatus: {
    OK: '正常',
    ZERO_BASE: '基数为零',
    NO_BASE: '没有基数',
    MISSING_INPUT: '尚缺输入',
    EXCLUDED: '不计',
    SMALL_GROUP: '人数过少',
    NOT_DEFINED: '当时尚无',
    SERIES_BROKEN: '序列中断',
  },
  IndicatorUnit: { PERCENT: '%', M2: 'm²', PEOPLE: '人', COUNT: '个', PER_MILLE: '‰' },
  TargetRole: { TARGET: '目标', STAFFING_STANDARD: '配备标准', FLOOR: '底线' },
  TargetNature: { BINDING: '约束性', EXPECTED: '预期性', NOT_STATED: '性质未载明' },
  TrustGrade: {
    OFFICIAL: '官方文本',
    QUOTED: '转引',
    UNVERIFIED: '未核实',
    COMPUTED: '推算',
    ASSUMED: '设定',
  },
};

export const en: Same<typeof zh> = {
  IndicatorStatus: {
    OK: 'OK',
    ZERO_BASE: 'Base is zero',
    NO_BASE: 'No base',
    MISSING_INPUT: 'Input missing',
    EXCLUDED: 'Not counted',
    SMALL_GROUP: 'Too few people',
    NOT_DEFINED: 'Not there yet',
    SERIES_BROKEN: 'Series broken',
  },
  IndicatorUnit: { PERCENT: '%', M2: 'm²', PEOPLE: 'people', COUNT: 'units', PER_MILLE: '‰' },
  TargetRole: { TARGET: 'Target', STAFFING_STANDARD: 'Staffing standard', FLOOR: 'Floor' },
  TargetNature: { BINDING: 'Binding', EXPECTED: 'Expected', NOT_STATED: 'Nature not stated' },
  TrustGrade: {
    OFFICIAL: 'Official text',
    QUOTED: 'Quoted',
    UNVERIFIED: 'Unverified',
    COMPUTED: 'Computed',
    ASSUMED: 'Set here',
  },
};

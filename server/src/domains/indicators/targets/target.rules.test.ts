import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, rounded } from '../../../shared/exact.ts';
import {
  GapUnit,
  IndicatorKind,
  IndicatorStatus,
  IndicatorUnit,
  TargetDirection,
  TargetRole,
} from '../indicator.enums.ts';
import { type Measure, ratePerResidents, unroundedValue } from '../values/measure.rules.ts';
import type { UnitClass } from '../values/unit-facts.ts';
import { type Goal, judge, needOf, type Scale } from './target.rules.ts';

const share = (facilityClass: UnitClass): Scale => ({
  unit: IndicatorUnit.PERCENT,
  kind: IndicatorKind.SHARE_OF_UNITS,
  facilityClass,
  per: 100,
  decimals: 2,
  direction: TargetDirection.AT_LEAST,
});
const AREA: Scale = {
  unit: IndicatorUnit.M2,
  kind: IndicatorKind.RATIO,
  facilityClass: 'URBAN',
  per: 100,
  decimals: 2,
  direction: TargetDirection.AT_LEAST,
};
const WORKERS: Scale = {
  unit: IndicatorUnit.PEOPLE,
  kind: IndicatorKind.RATE_PER,
  facilityClass: null,
  per: 10_000,
  decimals: 1,
  direction: TargetDirection.AT_LEAST,
};
const target = (value: string): Goal => ({ role: TargetRole.TARGET, nature: null, value });
const floor = (value: string): Goal => ({ role: TargetRole.FLOOR, nature: null, value });
const standard = (value: string): Goal => ({ role: TargetRole.STAFFING_STANDARD, nature: null, value });
const measured = (numerator: string, denominator: string, rest: Partial<Measure> = {}): Measure => ({
  status: IndicatorStatus.OK,
  numerator: exact(numerator),
  denominator: exact(denominator),
  bounds: null,
  counted: [],
  undecided: [],
  leftOut: [],
  workforce: null,
  ...rest,
});
const undecidedBetween = (low: number, high: number, of: number): Measure =>
  measured('0', String(of), {
    status: IndicatorStatus.MISSING_INPUT,
    numerator: null,
    bounds: { low: exact(low), high: exact(high) },
  });

describe('shares of communities and villages', () => {
  it('58 of 65 urban communities miss 100 per cent by 7 communities', () => {
    const { met, gap, surplus, text } = judge(measured('58', '65'), share('URBAN'), target('100'));
    expect(met).toBe(false);
    expect(gap).toEqual({ value: '7', unit: GapUnit.UNITS, text: { zh: '差 7 个社区', en: '7 communities short' } });
    expect(surplus).toBeNull();
    expect(text).toEqual({ zh: '未达标 · 还差 7 个社区', en: 'Not met · 7 communities short' });
  });

  it.each([
    ['9', '10', true],
    ['10', '11', true],
    ['9', '11', false],
    ['11', '13', false],
    ['12', '13', true],
  ])('V6: %s of %s against 90 per cent: %s', (passed, all, met) => {
    expect(judge(measured(passed, all), share('VILLAGE'), target('90')).met).toBe(met);
  });

  it('12 of 13 is exactly what 90 per cent asks for', () => {
    const { surplus, text } = judge(measured('12', '13'), share('TOWN_FRINGE'), target('90'));
    expect(surplus).toEqual({ value: '0', unit: GapUnit.UNITS, text: { zh: '恰好足够', en: 'exactly enough' } });
    expect(text).toEqual({ zh: '已达标 · 恰为所需 12 个', en: 'Met · exactly the 12 needed' });
  });

  it('13 of 13 is one more than 90 per cent asks for', () => {
    const { surplus, text } = judge(measured('13', '13'), share('TOWN_FRINGE'), target('90'));
    expect(surplus?.text.zh).toBe('余 1 个社区（村）');
    expect(text.zh).toBe('已达标 · 比所需 12 个多 1 个');
  });

  it('9 of 11 villages lack 1 village to 90 per cent', () => {
    expect(judge(measured('9', '11'), share('VILLAGE'), target('90')).text).toEqual({
      zh: '未达标 · 还差 1 个村',
      en: 'Not met · 1 village short',
    });
  });

  it('whether 12 of 13 miss a target of exactly 100 per cent is no matter of rounding', () => {
    const exactly = { ...share('URBAN'), direction: TargetDirection.EQUAL };
    expect(judge(measured('12', '13'), exactly, target('100')).met).toBe(false);
    expect(judge(measured('13', '13'), exactly, target('100')).met).toBe(true);
  });
});

describe('area per 100 households', () => {
  it('V5: 1,300 m2 for 4,500 households lack 50 m2 to 30 m2 per 100 households', () => {
    const { met, gap, text } = judge(measured('1300.00', '4500'), AREA, floor('30'));
    expect(met).toBe(false);
    expect(gap).toEqual({ value: '50.00', unit: GapUnit.M2, text: { zh: '差 50.00 m²', en: '50.00 m² short' } });
    expect(text.zh).toBe('低于底线 · 还差 50.00 m²');
  });

  it('33.42 m2 per 100 households stand 3.42 above the floor of 30; what is to spare is the whole area', () => {
    const { met, surplus, text } = judge(measured('33420.00', '100000'), AREA, floor('30'));
    expect(met).toBe(true);
    expect(text).toEqual({ zh: '高于底线 3.42 m²', en: '3.42 m² above the floor' });
    expect(surplus).toEqual({
      value: '3420.00',
      unit: GapUnit.M2,
      text: { zh: '余 3,420.00 m²', en: '3,420.00 m² to spare' },
    });
  });

  it('30 m2 per 100 households are exactly the floor', () => {
    expect(judge(measured('300.00', '1000'), AREA, floor('30')).text.zh).toBe('恰为底线');
  });

  it('what stands above the floor by less than is shown is said to be just above it', () => {
    expect(judge(measured('30000.01', '100000'), AREA, floor('30')).text.zh).toBe('略高于底线');
  });

  it('one hundredth of a square metre too little is too little', () => {
    const { met, gap } = judge(measured('599.99', '2000'), AREA, floor('30'));
    expect(met).toBe(false);
    expect(gap?.value).toBe('0.01');
  });
});

describe('community workers per 10,000 urban residents (V3)', () => {
  it('621,072 urban residents need 1,118 workers by the standard of 18 and 1,367 by the target of 22', () => {
    expect(needOf(exact(621_072), WORKERS, standard('18')).toString()).toBe('1118');
    expect(needOf(exact(621_072), WORKERS, target('22')).toString()).toBe('1367');
  });

  it('1,366 workers are shown as 22.0 and still miss 22', () => {
    const measure = ratePerResidents(1366, 621_072);
    expect(rounded(unroundedValue(measure, 10_000) ?? exact(0), 1)).toBe('22.0');
    expect(judge(measure, WORKERS, target('22'))).toMatchObject({
      met: false,
      gap: { value: '1', text: { zh: '差 1 人' } },
    });
  });

  it('1,367 workers reach 22', () => {
    expect(judge(ratePerResidents(1367, 621_072), WORKERS, target('22')).text.zh).toBe('已达标 · 恰为所需 1,367 人');
  });

  it('1,117 workers miss the staffing standard of 18 by one, 1,118 meet it', () => {
    expect(judge(ratePerResidents(1117, 621_072), WORKERS, standard('18')).text.zh).toBe('低于配备标准 18 · 还差 1 人');
    expect(judge(ratePerResidents(1118, 621_072), WORKERS, standard('18')).met).toBe(true);
  });

  it('1,336 workers lack 31 to the target and stand 218 above the standard: more is shown, not refused', () => {
    const measure = ratePerResidents(1336, 621_072);
    expect(judge(measure, WORKERS, target('22')).text).toEqual({
      zh: '未达标 · 还差 31 人',
      en: 'Not met · 31 people short',
    });
    expect(judge(measure, WORKERS, standard('18'))).toMatchObject({
      met: true,
      surplus: { value: '218', unit: GapUnit.PEOPLE },
      text: { zh: '高于配备标准 18 达 218 人', en: '218 people above the staffing standard of 18' },
    });
  });

  it('the wrong bases would ask for 1,540 (residents) or 968 (registered) people', () => {
    expect(needOf(exact(699_672), WORKERS, target('22')).toString()).toBe('1540');
    expect(needOf(exact(439_575), WORKERS, target('22')).toString()).toBe('968');
  });

  it('without a base nothing is said about the target', () => {
    expect(judge(ratePerResidents(1336, 0), WORKERS, target('22'))).toMatchObject({
      met: null,
      gap: null,
      surplus: null,
    });
  });
});

describe('while inputs are missing', () => {
  it('a target is missed for certain where even the best case misses it', () => {
    expect(judge(undecidedBetween(7, 9, 10), share('URBAN'), target('100'))).toMatchObject({ met: false, gap: null });
  });

  it('a target is met for certain where even the worst case meets it', () => {
    expect(judge(undecidedBetween(9, 10, 10), share('URBAN'), target('90')).met).toBe(true);
  });

  it('in between nobody can say yet', () => {
    expect(judge(undecidedBetween(8, 9, 10), share('URBAN'), target('90'))).toMatchObject({
      met: null,
      text: { zh: '暂不能判定' },
    });
  });
});

describe('a limit that must not be exceeded', () => {
  it('three people beyond it are three too many', () => {
    const limit = { ...WORKERS, direction: TargetDirection.AT_MOST };
    expect(judge(ratePerResidents(1120, 621_072), limit, target('18'))).toMatchObject({
      met: false,
      gap: { value: '3', text: { zh: '超出 3 人' } },
    });
    expect(judge(ratePerResidents(1117, 621_072), limit, target('18')).met).toBe(true);
  });
});

it('whoever adds the gap reaches the target, and one person less would not have done', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000_000 }),
      fc.nat(5000),
      fc.integer({ min: 1, max: 400 }),
      (base, people, tenths) => {
        const goal = target(`${Math.trunc(tenths / 10)}.${tenths % 10}`);
        const { met, gap } = judge(ratePerResidents(people, base), WORKERS, goal);
        if (met) return gap === null;
        const lacking = Number(gap?.value);
        const filled = judge(ratePerResidents(people + lacking, base), WORKERS, goal);
        const oneLess = judge(ratePerResidents(people + lacking - 1, base), WORKERS, goal);
        return lacking > 0 && filled.met === true && filled.surplus?.value === '0' && oneLess.met === false;
      },
    ),
  );
});

it('whoever builds the missing area reaches the floor', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300_000 }), fc.nat(9_000_000), (households, cents) => {
      const { met, gap } = judge(
        measured(exact(cents).div(100).toFixed(2), String(households)),
        AREA,
        floor('33.333333'),
      );
      if (met) return true;
      const filled = exact(cents)
        .div(100)
        .plus(gap?.value ?? '0');
      return judge(measured(filled.toFixed(2), String(households)), AREA, floor('33.333333')).met === true;
    }),
  );
});

it('whoever gives away what is to spare still stands on the floor', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(9_000_000), (households, cents) => {
      const area = exact(cents).div(100);
      const { met, surplus } = judge(measured(area.toFixed(2), String(households)), AREA, floor('33.333333'));
      if (!met) return surplus === null;
      const rest = area.minus(surplus?.value ?? '0');
      return judge(measured(rest.toFixed(2), String(households)), AREA, floor('33.333333')).met === true;
    }),
  );
});

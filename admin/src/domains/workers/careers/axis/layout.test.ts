import { describe, expect, it } from 'vitest';
import { type AxisFact, type AxisLane, windowOf, yearsOf } from './axis.ts';
import { layoutOf } from './layout.ts';
import { widthOf } from './words.ts';

/** 1,000 px for a thousand days, so that a day is a px. */
const WINDOW = { first: '2024-01-01', last: '2026-09-27' };
const SIDES = { left: 0, right: 1000 };

const span = (id: string, from: string, to: string | null, more: Partial<AxisFact> = {}): AxisFact => ({
  id,
  look: 'SPAN',
  from,
  to,
  label: id,
  full: id,
  ...more,
});
const point = (id: string, from: string, more: Partial<AxisFact> = {}): AxisFact =>
  span(id, from, null, { look: 'POINT', ...more });
const lane = (...groups: readonly (readonly AxisFact[])[]): AxisLane => ({ name: 'L', label: '道', groups });
const laid = (...groups: readonly (readonly AxisFact[])[]) => {
  const [only] = layoutOf([lane(...groups)], WINDOW, SIDES).lanes;
  if (!only) throw new Error('A lane was laid out and is not there');
  return only;
};
const at = (facts: ReturnType<typeof laid>) => facts.marks.map(({ fact, x, y }) => [fact.id, x, y]);

describe('facts of a lane', () => {
  it('one after the other stand in one row', () => {
    const facts = laid([span('合同一', '2024-01-01', '2025-01-01'), span('合同二', '2025-01-01', '2026-01-01')]);
    expect(at(facts)).toEqual([
      ['合同一', 0, 30],
      ['合同二', 366, 30],
    ]);
    expect(facts.height).toBe(30);
  });

  it('that overlap stack: two duties at a time take two rows, a third goes back to the first', () => {
    const facts = laid([
      span('书记', '2024-01-01', '2025-01-01'),
      span('主任', '2024-06-01', '2026-01-01'),
      span('站长', '2025-02-01', null),
    ]);
    expect(facts.marks.map(({ fact, y }) => [fact.id, y])).toEqual([
      ['书记', 30],
      ['站长', 30],
      ['主任', 52],
    ]);
    expect(facts.height).toBe(52);
  });

  it('of two groups never share a row', () => {
    const facts = laid([span('街道办', '2024-01-01', '2024-06-01')], [span('合同', '2025-01-01', '2026-01-01')]);
    expect(facts.marks.map(({ y }) => y)).toEqual([30, 52]);
  });

  it('two dozen short ones are as many marks in one row', () => {
    const months = Array.from(
      { length: 24 },
      (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const facts = laid(months.map((month) => span(month, `${month}-01`, `${month}-05`)));
    expect(facts.marks).toHaveLength(24);
    expect(new Set(facts.marks.map(({ y }) => y)).size).toBe(1);
  });

  it('of one day is three px wide, so that it can be seen and pointed at', () => {
    const { marks } = laid([span('事假', '2025-03-03', '2025-03-04')]);
    expect(marks[0]?.width).toBe(3);
  });

  it('of one day leaves the row to the one that follows it', () => {
    const facts = laid([span('过渡', '2025-03-03', '2025-03-04'), span('合同', '2025-03-04', '2026-03-04')]);
    expect(facts.marks.map(({ y }) => y)).toEqual([30, 30]);
  });

  it('before the window are not drawn; one that reaches into it is cut at its left edge', () => {
    const { marks } = laid([span('从前', '2019-01-01', '2023-01-01'), span('接着', '2023-01-01', '2024-03-01')]);
    expect(marks.map(({ fact, x, cut }) => [fact.id, x, cut.left])).toEqual([['接着', 0, true]]);
  });

  it('that go on are drawn to the right edge, and are cut there', () => {
    const { marks } = laid([span('现职', '2025-01-01', null)]);
    expect([marks[0]?.x, marks[0]?.width, marks[0]?.cut.right]).toEqual([366, 634, true]);
  });

  it('none of them still has the height of a row', () => {
    expect(laid([]).height).toBe(30);
  });
});

describe('words', () => {
  it('stand in a bar, cut where it is too short for them', () => {
    const { marks } = laid([span('居委会副主任，副职', '2024-01-01', '2024-03-11')]);
    expect(marks[0]?.words).toEqual({ text: '居委会…', x: 6, anchor: 'start' });
  });

  it('of a short leave stand beside its bar', () => {
    const { marks } = laid([span('病假', '2024-02-01', '2024-02-06')]);
    expect(marks[0]?.words).toEqual({ text: '病假', x: 39, anchor: 'start' });
  });

  it('of a day stand at its right; where a bar follows at once, at its left', () => {
    const { marks } = laid([
      point('考取', '2024-06-01'),
      span('助理社会工作师，登记', '2024-06-05', '2025-06-05'),
      point('再考取', '2025-12-01'),
    ]);
    expect(marks.map(({ words }) => [words?.text, words?.anchor])).toEqual([
      ['考取', 'end'],
      ['助理社会工作师，登记', 'start'],
      ['再考取', 'start'],
    ]);
  });

  it('of two days close to each other never lie over each other', () => {
    const days = ['2025-01-01', '2025-01-20', '2025-02-05', '2025-02-20', '2025-03-10'];
    const { marks } = laid(days.map((day) => point(`先进社区工作者${day}`, day)));
    const taken = marks
      .flatMap(({ words, y }) => {
        if (!words) return [];
        const from = words.anchor === 'end' ? words.x - widthOf(words.text) : words.x;
        return [{ from, to: from + widthOf(words.text), y }];
      })
      .toSorted((a, b) => a.y - b.y || a.from - b.from);
    for (const [i, words] of taken.entries()) {
      const next = taken[i + 1];
      if (next && next.y === words.y) expect(words.to).toBeLessThanOrEqual(next.from);
    }
  });

  it('of a year stand in its middle, in one sign where a year is narrow', () => {
    const year = (from: string, to: string): AxisFact => span('合格', from, to, { look: 'YEAR' });
    expect(laid([year('2024-01-01', '2025-01-01')]).marks[0]?.words).toEqual({
      text: '合格',
      x: 183,
      anchor: 'middle',
    });
    const narrow = layoutOf([lane([year('2024-01-01', '2025-01-01')])], WINDOW, { left: 0, right: 60 });
    expect(narrow.lanes[0]?.marks[0]?.words?.text).toBe('合');
  });

  it('of a diploma from before the window stand at its left edge with the year', () => {
    const said = (...facts: readonly AxisFact[]) =>
      laid(facts).marks.map(({ fact, words }) => [fact.look, words?.text]);
    expect(said(point('中专', '2004-07-01'), point('大专', '2007-07-01'))).toEqual([['BEFORE', '‹ 2007 大专']]);
    expect(said(point('大专', '2007-07-01'), point('本科', '2024-01-02'))).toEqual([['POINT', '本科']]);
  });
});

describe('the window', () => {
  const career = [
    lane([span('聘用', '2015-03-16', null), span('合同', '2024-03-16', '2027-03-15')]),
    lane([point('大专', '2007-07-01')]),
  ];

  it('of the whole career begins with the year he came and ends half a year after the last known end', () => {
    expect(windowOf(career, '2026-11-24', null, 0)).toEqual({ first: '2015-01-01', last: '2027-09-11' });
  });

  it('of five years ends there too, or some years earlier', () => {
    expect(windowOf(career, '2026-11-24', 5, 0)).toEqual({ first: '2022-09-12', last: '2027-09-11' });
    expect(windowOf(career, '2026-11-24', 5, 4)).toEqual({ first: '2018-09-12', last: '2023-09-11' });
  });

  it('is not stretched by a term that ends in ten years', () => {
    const far = [lane([span('聘用', '2025-01-01', '2036-01-01')])];
    expect(windowOf(far, '2026-11-24', null, 0).last).toBe('2027-05-23');
  });

  it('of somebody without any stretch begins with his diploma', () => {
    expect(windowOf([lane([point('大专', '2007-07-01')])], '2026-11-24', null, 0).first).toBe('2007-01-01');
  });

  it('where years would touch each other only every second is named', () => {
    expect(yearsOf({ first: '2019-01-01', last: '2026-11-24' }, 200, 48).map((day) => day.slice(0, 4))).toEqual([
      '2019',
      '2021',
      '2023',
      '2025',
    ]);
  });
});

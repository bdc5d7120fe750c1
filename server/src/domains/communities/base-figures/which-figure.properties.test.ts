import 'reflect-metadata';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthsAfter } from '../../../shared/time/years.ts';
import { MAX_AGE_MONTHS } from '../community/communities.catalogue.ts';
import { householdsOf, whichFigureCounts } from '../community/communities.rules.ts';
import { BaseMetric, FigureStatus } from './base-figure.enums.ts';

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const metric = fc.constantFrom(...Object.values(BaseMetric));
const figures = fc.uniqueArray(fc.record({ onDate: day, value: fc.nat({ max: 100_000 }) }), {
  selector: ({ onDate }) => onDate,
  maxLength: 6,
});

it('the figure that counts is never of a later day, and none lies between it and the day asked for', () => {
  fc.assert(
    fc.property(figures, metric, day, (all, which, asOf) => {
      const { last } = whichFigureCounts(all, which, asOf);
      const before = all.filter(({ onDate }) => onDate <= asOf);
      expect(last === null).toBe(before.length === 0);
      if (last) expect(before.every(({ onDate }) => onDate <= last.onDate)).toBe(true);
    }),
  );
});

it('what is approved for a later day changes nothing', () => {
  fc.assert(
    fc.property(figures, metric, day, fc.nat({ max: 100_000 }), (all, which, asOf, value) => {
      const later = { onDate: monthsAfter(asOf, 1), value };
      const others = all.filter(({ onDate }) => onDate !== later.onDate);
      expect(whichFigureCounts([...others, later], which, asOf)).toEqual(whichFigureCounts(others, which, asOf));
    }),
  );
});

it('a figure counts on its own day, and on its last day it still does', () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 100_000 }), metric, (onDate, value, which) => {
      const status = (asOf: string) => whichFigureCounts([{ onDate, value }], which, asOf).status;
      const lastDay = monthsAfter(onDate, MAX_AGE_MONTHS[which]);
      expect([status(onDate), status(lastDay)]).toEqual([FigureStatus.OK, FigureStatus.OK]);
      expect(status(monthsAfter(lastDay, 1))).toBe(FigureStatus.NO_BASE);
    }),
  );
});

it("a region's own figure goes before its parts, and one missing part leaves no sum", () => {
  const parts = fc.array(fc.option(fc.nat({ max: 100_000 })), { maxLength: 8 });
  fc.assert(
    fc.property(fc.option(fc.nat({ max: 1_000_000 })), parts, (own, of) => {
      const households = householdsOf(own, of);
      if (own !== null) expect(households).toBe(own);
      else if (of.length === 0 || of.includes(null)) expect(households).toBeNull();
      else expect(households).toBe(of.reduce<number>((sum, part) => sum + (part ?? 0), 0));
    }),
  );
});

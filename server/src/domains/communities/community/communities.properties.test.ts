import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FacilityClass } from '../../regions/index.ts';
import { standardAt } from './communities.catalogue.ts';
import { countedArea, meetsStandard, requiredArea, shortfall } from './communities.rules.ts';

const cents = fc.integer({ min: 0, max: 300_000 });
const area = (n: number) => (n / 100).toFixed(2);
const unit = fc.record({
  standard: fc.constantFrom(...Object.values(FacilityClass)).map((c) => standardAt(c, '2026-11-24')),
  households: fc.integer({ min: 0, max: 20_000 }),
  cents,
});
const missing = (u: { standard: ReturnType<typeof standardAt>; households: number }, a: string) =>
  Number(shortfall(requiredArea(u.standard, u.households), a));

it('a shortfall is never negative, and there is one exactly when the standard is missed', () => {
  fc.assert(
    fc.property(unit, (u) => {
      const short = missing(u, area(u.cents));
      expect(short).toBeGreaterThanOrEqual(0);
      expect(short > 0).toBe(meetsStandard(u.standard, u.households, area(u.cents)) === false);
    }),
  );
});

it('more area never makes it worse', () => {
  fc.assert(
    fc.property(unit, cents, (u, more) => {
      expect(missing(u, area(u.cents + more))).toBeLessThanOrEqual(missing(u, area(u.cents)));
      if (meetsStandard(u.standard, u.households, area(u.cents)))
        expect(meetsStandard(u.standard, u.households, area(u.cents + more))).toBe(true);
    }),
  );
});

it('more households never need less area', () => {
  fc.assert(
    fc.property(unit, fc.integer({ min: 0, max: 20_000 }), (u, more) => {
      const required = (households: number) => Number(requiredArea(u.standard, households));
      expect(required(u.households + more)).toBeGreaterThanOrEqual(required(u.households));
    }),
  );
});

it('what is missing, built, is exactly enough', () => {
  fc.assert(
    fc.property(unit, (u) => {
      const built = u.cents + Math.round(missing(u, area(u.cents)) * 100);
      expect(meetsStandard(u.standard, u.households, area(built))).toBe(true);
    }),
  );
});

it('splitting the same area over several facilities changes nothing', () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 8 }), (parts) => {
      const facility = (n: number) => ({ buildingAreaM2: area(n), countsTowards: true });
      const whole = parts.reduce((sum, n) => sum + n, 0);
      expect(countedArea(parts.map(facility))).toBe(countedArea([facility(whole)]));
    }),
  );
});

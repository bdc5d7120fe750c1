import { expect, it } from 'vitest';
import { fieldErrors, formMessage } from '../../../providers/errors.ts';
import { endedUnit } from './ended-unit.ts';

it('A refusal of a unit that was divided tells which and from what day on', () => {
  const refused = fieldErrors([
    {
      message: 'refused',
      extensions: { code: 'UNIT_ENDED', field: 'unitId', params: { unit: '体校巷社区居委会', on: '2026-06-01' } },
    },
  ]);
  expect(endedUnit(refused?.errors.unitId)).toEqual({ unit: '体校巷社区居委会', on: '2026-06-01' });
});

it('Another refusal of the unit, a missing value or no message asks for no successor', () => {
  expect(endedUnit(formMessage('error.REGION_NOT_FOUND', { id: '7' }))).toBeNull();
  expect(endedUnit('ra.validation.required')).toBeNull();
  expect(endedUnit(undefined)).toBeNull();
});

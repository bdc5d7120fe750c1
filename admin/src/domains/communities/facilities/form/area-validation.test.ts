import { describe, expect, it } from 'vitest';
import { activityArea, area } from './area-validation.ts';

describe('an area in the form', () => {
  it.each(['0', '512', '512.5', '512.00'])('%s m² is one', (value) => {
    expect(area(value)).toBeUndefined();
  });

  it.each(['-1', '1.005', '1,200', 'x', '123456789'])('%s is none', (value) => {
    expect(area(value)).toBe('error.AREA_INVALID');
  });

  it('340.00 m² of resident activity fit into 512.00 m², 512.01 do not', () => {
    expect([
      activityArea('340.00', { buildingAreaM2: '512.00' }),
      activityArea('512.01', { buildingAreaM2: '512.00' }),
    ]).toEqual([undefined, 'error.FACILITY_AREA_EXCEEDED']);
  });
});

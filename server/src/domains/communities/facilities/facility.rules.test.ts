import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { FacilityKind, FacilityState, Tenure, VenueFunction } from './facility.enums.ts';
import { checkFacility, type FacilityClaim, withdrawn } from './facility.rules.ts';

const centre: FacilityClaim = {
  name: '社区综合服务中心',
  kind: FacilityKind.COMPREHENSIVE_SERVICE,
  state: FacilityState.IN_USE,
  buildingAreaM2: '512.00',
  residentActivityAreaM2: '340.00',
  tenure: Tenure.OWNED,
  certificateNumber: null,
  venueFunctions: [],
  countsTowards: true,
  countsReason: null,
};
const refusal = (change: Partial<FacilityClaim>) => {
  try {
    checkFacility({ ...centre, ...change });
    return null;
  } catch (error) {
    const { code, field } = error as { code: string; field: string };
    return `${code} ${field}`;
  }
};

describe('a facility is entered', () => {
  it('as it is, when nothing is wrong with it', () => {
    expect(checkFacility({ ...centre, name: ' 社区综合服务中心 ' })).toEqual(centre);
  });
  it.each(['-1.00', '12.345', '12.', '', '1e3', '100000000', '１２'])('not with a building area of %j', (area) => {
    expect(refusal({ buildingAreaM2: area })).toBe('AREA_INVALID buildingAreaM2');
  });
  it('not with a negative area for residents', () => {
    expect(refusal({ residentActivityAreaM2: '-0.01' })).toBe('AREA_INVALID residentActivityAreaM2');
  });
  it('not with more area for residents than the building has', () => {
    expect(refusal({ residentActivityAreaM2: '512.01' })).toBe('FACILITY_AREA_EXCEEDED residentActivityAreaM2');
  });
  it('with all of its area for residents', () => {
    expect(refusal({ residentActivityAreaM2: '512' })).toBeNull();
  });
  it('not without a name', () => {
    expect(refusal({ name: ' ' })).toBe('VALUE_REQUIRED name');
  });
  it('not with functions of a venue, when it is a building', () => {
    expect(refusal({ venueFunctions: [VenueFunction.SPORT] })).toBe('VALUE_INVALID venueFunctions');
  });
});

describe('a facility counts', () => {
  it.each([FacilityState.PLANNED, FacilityState.UNDER_CONSTRUCTION, FacilityState.WITHDRAWN])(
    'not while %s',
    (state) => {
      expect(refusal({ state })).toBe('FACILITY_CANNOT_COUNT countsTowards');
    },
  );
  it.each([FacilityState.ACCEPTED, FacilityState.HANDED_OVER, FacilityState.IN_USE])('when %s', (state) => {
    expect(refusal({ state })).toBeNull();
  });
  it('never as an outdoor venue', () => {
    expect(refusal({ kind: FacilityKind.OUTDOOR_VENUE })).toBe('FACILITY_CANNOT_COUNT countsTowards');
  });
  it('or does not, with a reason', () => {
    expect(refusal({ countsTowards: false, countsReason: ' ' })).toBe('VALUE_REQUIRED countsReason');
    expect(refusal({ countsTowards: false, countsReason: '借用，协议未续' })).toBeNull();
  });
});

it('a facility that is given up counts no longer, for the reason given', () => {
  expect(withdrawn(centre, '房屋征收')).toEqual({
    ...centre,
    state: FacilityState.WITHDRAWN,
    countsTowards: false,
    countsReason: '房屋征收',
  });
});

it('a reason of several lines becomes one, so that it can be saved again', () => {
  expect(withdrawn(centre, ' 房屋征收。\n另址重建 ').countsReason).toBe('房屋征收。 另址重建');
});

it('a facility cannot be given up twice', () => {
  expect(() => withdrawn(withdrawn(centre, '房屋征收'), '房屋征收')).toThrow(
    expect.objectContaining({ code: 'VALUE_INVALID', field: 'validFrom' }),
  );
});

import { describe, expect, it } from 'vitest';
import { degreeLevel, diplomaLevel } from './education-level.rules.ts';

describe('a diploma', () => {
  it("of a university is a bachelor's, of a junior college a college's, of a vocational school secondary", () => {
    expect(['21', '31', '41', '61'].map((code) => diplomaLevel(`EDUCATION_LEVEL/${code}`))).toEqual([
      'BACHELOR',
      'COLLEGE',
      'SECONDARY',
      'SECONDARY',
    ]);
  });
  it('is not had by who left before graduating, whatever the programme', () => {
    expect(['12', '13', '22', '33', '43'].map((code) => diplomaLevel(`EDUCATION_LEVEL/${code}`))).toEqual(
      Array(5).fill('BELOW'),
    );
  });
  it('is none where only a degree is on file', () => expect(diplomaLevel(null)).toBeNull());
});

describe('a degree', () => {
  it("is a doctor's, master's or bachelor's; an honorary one is none", () => {
    expect(['1', '2', '3', '4'].map((code) => degreeLevel(`DEGREE/${code}`))).toEqual([
      null,
      'DOCTOR',
      'MASTER',
      'BACHELOR',
    ]);
  });
});

import { DomainError } from '../../../../shared/domain-error.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../../shared/line.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind } from '../fact-kind.ts';
import { Education } from './education.entity.ts';
import type { EducationInput } from './education.inputs.ts';

/** 学历、学位: his own from the day of the first of the two papers on. */
export const educationKind = factKind<EducationInput>({
  kind: WorkerFactKind.EDUCATION,
  entity: Education,
  field: 'education',
  shape: FactShape.FREE,
  duringEmployment: false,
  // Of the two papers the first gives the day.
  dayField: ({ graduatedOn, degreeOn }) =>
    degreeOn && (!graduatedOn || degreeOn < graduatedOn) ? 'education.degreeOn' : 'education.graduatedOn',
  async decide(given, { look, today }) {
    const { level = null, graduatedOn = null, degree = null, degreeOn = null } = given;
    together(level, graduatedOn, 'graduatedOn', 'level');
    together(degree, degreeOn, 'degreeOn', 'degree');
    const first = [graduatedOn, degreeOn].filter((day) => day !== null).toSorted()[0];
    if (first === undefined) throw new DomainError('VALUE_REQUIRED', {}, 'education.level');
    for (const [name, day] of Object.entries({ graduatedOn, degreeOn }))
      if (day !== null && day > today) throw new DomainError('VALUE_INVALID', { max: today }, `education.${name}`);
    return {
      values: {
        levelCode: await look.code('EDUCATION_LEVEL', level, 'education.level'),
        graduatedOn,
        diplomaNumber: lineOf(given.diplomaNumber, 'education.diplomaNumber', MOST_CHARACTERS.name),
        degreeCode: await look.code('DEGREE', degree, 'education.degree'),
        degreeOn,
        degreeNumber: lineOf(given.degreeNumber, 'education.degreeNumber', MOST_CHARACTERS.name),
        mode: given.mode,
        school: neededLine(given.school, 'education.school', MOST_CHARACTERS.name),
        major: lineOf(given.major, 'education.major', MOST_CHARACTERS.name),
      },
      valid: { from: first, to: null },
    };
  },
});

/** @throws VALUE_REQUIRED on the one of the two that is missing */
function together(code: string | null, day: string | null, dayField: string, codeField: string): void {
  if (code !== null && day === null) throw new DomainError('VALUE_REQUIRED', {}, `education.${dayField}`);
  if (code === null && day !== null) throw new DomainError('VALUE_REQUIRED', {}, `education.${codeField}`);
}

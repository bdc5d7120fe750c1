import { DomainError } from '../../../../shared/domain-error.ts';
import { lineOf, MOST_CHARACTERS } from '../../../../shared/line.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind, neededPeriod } from '../fact-kind.ts';
import { InsuranceEnrolment } from './enrolment.entity.ts';
import type { InsuranceEnrolmentInput } from './enrolment.inputs.ts';

/** A base above a million yuan a month is a slip of the keyboard. */
const MOST_FEN = 100_000_000;

/** 参保缴存: of each insurance one at a time; another base from a day on ends the one before. */
export const enrolmentKind = factKind<InsuranceEnrolmentInput>({
  kind: WorkerFactKind.INSURANCE_ENROLMENT,
  entity: InsuranceEnrolment,
  field: 'enrolment',
  shape: FactShape.CONTINUES,
  key: ({ insurance }) => String(insurance),
  duringEmployment: true,
  async decide({ insurance, declaredBaseFen, place }, of) {
    if (declaredBaseFen <= 0 || declaredBaseFen > MOST_FEN)
      throw new DomainError('VALUE_INVALID', { max: MOST_FEN }, 'enrolment.declaredBaseFen');
    const values = { insurance, declaredBaseFen, place: lineOf(place, 'enrolment.place', MOST_CHARACTERS.name) };
    return { values, valid: neededPeriod(of) };
  },
});

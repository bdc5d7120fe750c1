import { DomainError } from '../../../../shared/domain-error.ts';
import { intersection } from '../../../../shared/timeline.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind } from '../fact-kind.ts';
import { Assessment } from './assessment.entity.ts';
import type { AssessmentInput } from './assessment.inputs.ts';

const FIRST_YEAR = 1990;

/** 年度考核: one a year, of a year that is over and in which he was employed for a day at least. */
export const assessmentKind = factKind<AssessmentInput>({
  kind: WorkerFactKind.ASSESSMENT,
  entity: Assessment,
  field: 'assessment',
  shape: FactShape.APART,
  duringEmployment: false,
  dayField: () => 'assessment.year',
  async decide({ year, result }, { employed, today }) {
    const valid = { from: `${year}-01-01`, to: `${year + 1}-01-01` };
    if (year < FIRST_YEAR || year > Number(today.slice(0, 4)))
      throw new DomainError('VALUE_INVALID', {}, 'assessment.year');
    if (!employed.some((period) => intersection(period, valid)))
      throw new DomainError(
        'FACT_OUTSIDE_EMPLOYMENT',
        { kind: WorkerFactKind.ASSESSMENT, on: valid.from },
        'assessment.year',
      );
    return { values: { year, result }, valid };
  },
});

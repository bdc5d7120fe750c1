import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind, neededPeriod } from '../fact-kind.ts';
import { COMMITTEE_DUTIES } from './committee-duties.catalogue.ts';
import { Duty } from './duty.entity.ts';
import { type DutyName, DutyOrigin } from './duty.enums.ts';
import type { DutyInput } from './duty.inputs.ts';
import { postClassOn } from './post-class.catalogue.ts';

/** 任职: one holder's duty of one name in one unit at a time; other duties may run beside it. */
export const dutyKind = factKind<DutyInput>({
  kind: WorkerFactKind.DUTY,
  entity: Duty,
  field: 'duty',
  shape: FactShape.CONTINUES,
  key: ({ unitId, duty }) => `${unitId} ${duty}`,
  duringEmployment: true,
  takesPlace: ({ duty }) => COMMITTEE_DUTIES.includes(duty as DutyName),
  async decide({ unitId, duty, origin, termEndsOn = null }, of) {
    const period = neededPeriod(of);
    const unit = await of.look.unit(unitId, period.from);
    if (origin === DutyOrigin.ELECTED && termEndsOn === null)
      throw new DomainError('VALUE_REQUIRED', {}, 'duty.termEndsOn');
    if (termEndsOn !== null && termEndsOn <= period.from) throw new DomainError('PERIOD_EMPTY', {}, 'duty.termEndsOn');
    return {
      values: { unitId: unit.id, duty, origin, termEndsOn, postClass: postClassOn(duty, period.from) },
      valid: period,
    };
  },
});

import { DomainError } from '../../../../shared/domain-error.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind, neededPeriod } from '../fact-kind.ts';
import { Leave } from './leave.entity.ts';
import type { LeaveInput } from './leave.inputs.ts';

/** 请假: whole days, never two kinds on one. */
export const leaveKind = factKind<LeaveInput>({
  kind: WorkerFactKind.LEAVE,
  entity: Leave,
  field: 'leave',
  shape: FactShape.APART,
  duringEmployment: true,
  async decide({ kind }, of) {
    const valid = neededPeriod(of);
    if (valid.to === null) throw new DomainError('VALUE_REQUIRED', {}, 'validTo');
    return { values: { kind }, valid };
  },
});

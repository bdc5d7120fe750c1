import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { HeadcountCategory } from '../../../../shared/quota-keeper.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import { ChangeMode } from '../../../../shared/time/dated.ts';
import { openFile } from '../../file/worker-file.service.ts';
import { endFactsThat, enterFactInto, type FactAsker } from '../facts.service.ts';
import { type Duty, dutyFact } from './duty.fact.ts';
import type { RecordDutyInput } from './duty.inputs.ts';

/** A duty somebody takes up (登记任职); where it takes the place of his others, they end the day it begins. */
export async function recordDuty(em: EntityManager, input: RecordDutyInput, asker: FactAsker): Promise<WriteAnswer> {
  if (input.endsOthers && input.mode !== ChangeMode.CHANGE) throw new DomainError('VALUE_INVALID', {}, 'endsOthers');
  const file = await openFile(em, input.workerId, input.version);
  const { unitId, duty } = input.duty;
  const isOther = (held: Pick<Duty, 'unitId' | 'duty'>) => String(held.unitId) !== unitId || held.duty !== duty;
  if (!input.endsOthers) return enterFactInto(em, file, dutyFact.kind, input, input.duty, asker);
  const { id: workerId } = file.worker;
  const taken = {
    workerId,
    units: [],
    field: dutyFact.kind.field,
    overQuota: input.overQuota,
    only: HeadcountCategory.COMMITTEE,
  };
  // Who changes from one place to another takes no further one.
  return asker.quotas.keeping(em, taken, async () => {
    await endFactsThat(em, dutyFact.kind, file.worker, input.validFrom, (held) => isOther(held as unknown as Duty));
    return enterFactInto(em, file, dutyFact.kind, { ...input, asksQuotas: true }, input.duty, asker);
  });
}

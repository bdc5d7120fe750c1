import { DomainError } from '../../../../shared/domain-error.ts';
import { lineOf, MOST_CHARACTERS } from '../../../../shared/line.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind, neededPeriod } from '../fact-kind.ts';
import { Contract } from './contract.entity.ts';
import { ContractKind } from './contract.enums.ts';
import type { ContractInput } from './contract.inputs.ts';

/** 劳动合同: one at a time, within the employment. */
export const contractKind = factKind<ContractInput>({
  kind: WorkerFactKind.CONTRACT,
  entity: Contract,
  field: 'contract',
  shape: FactShape.APART,
  duringEmployment: true,
  async decide({ kind, number, probationEndsOn = null }, of) {
    const valid = neededPeriod(of);
    if (kind === ContractKind.FIXED_TERM && valid.to === null) throw new DomainError('VALUE_REQUIRED', {}, 'validTo');
    if (kind === ContractKind.OPEN_ENDED && valid.to !== null) throw new DomainError('VALUE_INVALID', {}, 'validTo');
    const within =
      probationEndsOn === null || (probationEndsOn > valid.from && (valid.to === null || probationEndsOn <= valid.to));
    if (!within) throw new DomainError('VALUE_INVALID', {}, 'contract.probationEndsOn');
    return {
      values: { kind, number: lineOf(number, 'contract.number', MOST_CHARACTERS.name), probationEndsOn },
      valid,
    };
  },
});

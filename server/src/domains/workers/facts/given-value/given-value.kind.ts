import { DomainError } from '../../../../shared/domain-error.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind, neededPeriod } from '../fact-kind.ts';
import { GivenValue } from './given-value.entity.ts';
import type { GivenValueInput } from './given-value.inputs.ts';

const MOST = 999;

/** 专项认定: one value of a code at a time. */
export const givenValueKind = factKind<GivenValueInput>({
  kind: WorkerFactKind.GIVEN_VALUE,
  entity: GivenValue,
  field: 'givenValue',
  shape: FactShape.CONTINUES,
  key: ({ code }) => String(code),
  duringEmployment: true,
  async decide({ code, value }, of) {
    const valid = neededPeriod(of);
    if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) throw new DomainError('VALUE_INVALID', {}, 'givenValue.code');
    if (value < 0 || value > MOST) throw new DomainError('VALUE_INVALID', { max: MOST }, 'givenValue.value');
    return { values: { code, value }, valid };
  },
});

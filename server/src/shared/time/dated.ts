import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DomainError } from '../errors/domain-error.ts';
import { DayScalar } from '../scalars.ts';
import type { Day, Period } from './timeline.ts';

/** Days a fact holds for (有效期), half-open. */
@ObjectType('Period', { description: 'Days a fact holds for (有效期), half-open.' })
export class PeriodObject implements Period {
  @Field(() => DayScalar, { description: 'First day (起始日).' }) from!: Day;
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer covered (截止日次日); null: open.' })
  to!: Day | null;
}

/** How a dated thing is saved (保存方式). */
export enum ChangeMode {
  CHANGE = 'CHANGE',
  CORRECTION = 'CORRECTION',
}
registerEnumType(ChangeMode, {
  name: 'ChangeMode',
  description: 'How a dated thing is saved (保存方式).',
  valuesConfig: {
    CHANGE: { description: 'It is otherwise from a day on (变更).' },
    CORRECTION: { description: 'It was recorded wrongly for a period (更正).' },
  },
});

/** Fields by which a save says when its values hold. */
export interface SavedPeriod {
  readonly mode: ChangeMode;
  readonly validFrom: Day;
  readonly validTo?: Day | null;
}

/**
 * The days a save is about: a change holds from a day on and has no end, a correction covers the period that was wrong.
 *
 * @throws PERIOD_EMPTY, VALUE_INVALID on `validTo`.
 */
export function periodOf({ mode, validFrom, validTo = null }: SavedPeriod): Period {
  if (mode === ChangeMode.CHANGE && validTo !== null) throw new DomainError('VALUE_INVALID', {}, 'validTo');
  if (validTo !== null && validTo <= validFrom) throw new DomainError('PERIOD_EMPTY', {}, 'validTo');
  return { from: validFrom, to: validTo };
}

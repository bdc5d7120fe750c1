import { Field, ObjectType } from 'type-graphql';
import { declareEnum } from '../declared-enum.ts';
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

export const ChangeMode = declareEnum('ChangeMode', 'How a dated thing is saved (保存方式).', {
  CHANGE: 'It is otherwise from a day on (变更).',
  CORRECTION: 'It was recorded wrongly for a period (更正).',
});
export type ChangeMode = keyof typeof ChangeMode;

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

import type { IndicatorsQuery } from '@jiceng/schema/indicators.ts';
import { isDiagnostic } from '../values/verdict.ts';
import type { FrozenRow } from './frozen-row.ts';

type Value = IndicatorsQuery['indicators'][number];

/** Why a value cannot be proposed: its level only diagnoses, it has no value, somebody else's proposal waits. */
export type FreezeBar = 'diagnostic' | 'no_value' | 'waiting';

export interface Freezable {
  readonly value: Value;
  /** Null: it can be proposed. Help only, the server decides again. */
  readonly bar: FreezeBar | null;
  /** The value in force that a proposal would correct. */
  readonly corrects: FrozenRow | null;
  /** One's own proposal that waits and would give way. */
  readonly replaces: FrozenRow | null;
}

/** The live indicators of a region on a day as they can be proposed, beside what is frozen or waits for that day. */
export function freezables(values: readonly Value[], frozen: readonly FrozenRow[]): Freezable[] {
  return values
    .filter(({ definition }) => definition.live)
    .map((value) => {
      const own = frozen.filter(
        ({ definition, region, asOf, supersededAt }) =>
          definition?.id === value.definition.id &&
          region?.id === value.region.id &&
          asOf === value.asOf &&
          supersededAt === null,
      );
      const corrects = own.find(({ review }) => review === 'APPROVED') ?? null;
      const waits = own.find(({ review }) => review === 'SUBMITTED');
      const replaces = waits?.preparedByMe ? waits : null;
      const bar = isDiagnostic(value.region.level, value.definition.lowestLevel)
        ? 'diagnostic'
        : value.status !== 'OK' && value.status !== 'ZERO_BASE'
          ? 'no_value'
          : waits && !replaces
            ? 'waiting'
            : null;
      return { value, bar, corrects, replaces };
    });
}

/** The own proposals that the chosen ones replace: each has to be named. */
export const replacedBy = (all: readonly Freezable[], codes: readonly string[]): string[] =>
  all.flatMap(({ value, replaces }) => (replaces && codes.includes(value.definition.code) ? [replaces.id] : []));

/** What the chosen ones correct: each that is in force already has to be named. */
export const supersededBy = (all: readonly Freezable[], codes: readonly string[]): string[] =>
  all.flatMap(({ value, corrects }) => (corrects && codes.includes(value.definition.code) ? [corrects.id] : []));

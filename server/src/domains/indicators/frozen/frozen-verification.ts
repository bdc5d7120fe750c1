import { sql } from 'kysely';
import type { Explanation } from '../../../shared/reads/explanation.ts';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import type { Text } from '../../../shared/words/text.ts';
import { freezeInputsSql } from './freeze.sql.ts';
import { checkFrozen } from './freeze-check.ts';
import { FreezeCheckStatus } from './freeze-check.types.ts';
import { freezeInputs, type ReadFreeze, WHOLE_SIGHT } from './freeze-reading.ts';
import type { FreezeInputs, FrozenResult } from './frozen.rules.ts';

/** A frozen value as it lies in the database, with its inputs read again. */
interface StoredValue extends FrozenResult {
  readonly id: string;
  readonly inForce: boolean;
  readonly asOf: string;
  readonly knownOn: string;
  readonly ruleVersion: string;
  readonly inputs: FreezeInputs;
  readonly explanation: Explanation;
  readonly hash: string;
  readonly again: ReadFreeze | null;
}

/** A frozen value computed again. */
export interface VerifiedValue {
  readonly id: string;
  readonly inForce: boolean;
  readonly indicator: string;
  readonly region: string;
  readonly asOf: string;
  readonly matches: boolean;
  readonly status: FreezeCheckStatus;
  readonly text: Text;
}

/** The next values by id, each as one JSON text in `value`; whoever runs it has the whole scope. */
export function frozenValuesSql(afterId: string, most: number): Sql {
  // Names that no part of the inputs' own SQL bears.
  const env: ReadEnv = { permissions: WHOLE_SIGHT, asOf: sql.ref('frozen.as_of'), knownOn: sql.ref('frozen.known_on') };
  return sql`select json_build_object('id', frozen.id::text, 'inForce', frozen.superseded_at is null and frozen.believed_from is not null, 'asOf', frozen.as_of,
      'knownOn', to_char(frozen.known_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'ruleVersion', frozen.rule_version, 'inputs', frozen.inputs,
      'explanation', frozen.explanation, 'hash', frozen.inputs_hash, 'status', frozen.status, 'value', frozen.value::text, 'numerator', frozen.numerator::text,
      'denominator', frozen.denominator::text, 'display', frozen.display, 'again', ${freezeInputsSql(env, sql`frozen.unit_id`, sql`named.code`)})::text as value
    from frozen_indicator frozen join indicator_definition named on named.id = frozen.definition_id
    where frozen.id > ${afterId}::bigint order by frozen.id limit ${most}::int`;
}

/** Computes one of them again. */
export function verifyFrozenValue(json: string): VerifiedValue {
  const { id, inForce, asOf, knownOn, ruleVersion, inputs, explanation, hash, again, ...result } = JSON.parse(
    json,
  ) as StoredValue;
  const kept = { asOf, knownOn, ruleVersion, inputs, explanation, result };
  const { status, text } = checkFrozen(kept, hash, freezeInputs(again));
  return {
    id,
    inForce,
    indicator: inputs.definition.code,
    region: inputs.region.name,
    asOf,
    matches: status === FreezeCheckStatus.MATCHES,
    status,
    text,
  };
}

import type pg from 'pg';
import { frozenValuesSql, type VerifiedValue, verifyFrozenValue } from '../domains/indicators/index.ts';
import { statementText } from '../platform/read-path/run/statement-text.ts';

/** So many values are in memory at once; one of a large district holds some hundred kilobytes of inputs. */
const AT_ONCE = 20;

/** Computes every frozen value again, in the order in which they were proposed; those that do not fit are told as they are found. */
export async function verifyFrozen(
  client: pg.Client,
  found: (value: VerifiedValue) => void,
): Promise<{ readonly values: number; readonly inForce: number; readonly differing: number }> {
  let [values, inForce, differing, last] = [0, 0, 0, '0'];
  await client.query('begin isolation level repeatable read read only');
  await client.query(`select set_config('app.person', '1', true), set_config('app.all', 'on', true)`);
  try {
    for (;;) {
      const { text, parameters } = statementText(frozenValuesSql(last, AT_ONCE));
      const { rows } = await client.query<{ value: string }>(text, [...parameters]);
      if (!rows.length) return { values, inForce, differing };
      for (const { value } of rows) {
        const verified = verifyFrozenValue(value);
        if (!verified.matches) found(verified);
        last = verified.id;
        values++;
        if (verified.inForce) inForce++;
        if (!verified.matches) differing++;
      }
    }
  } finally {
    await client.query('rollback');
  }
}

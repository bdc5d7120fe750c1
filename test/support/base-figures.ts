import { randomUUID } from 'node:crypto';
import type { Answer, Client } from './client.ts';

/** What `recordBaseFigures` takes, without its key. */
export interface Batch {
  readonly figures: readonly object[];
  readonly sourceKind: string;
  readonly source: string;
  readonly reason?: string;
}

const RECORD = 'mutation ($input: RecordBaseFiguresInput!) { recordBaseFigures(input: $input) { id review } }';
const SUBMIT = 'mutation ($input: SubmitBaseFiguresInput!) { submitBaseFigures(input: $input) { id review } }';
const DECIDE = 'mutation ($input: DecideBaseFiguresInput!) { decideBaseFigures(input: $input) { id review } }';

export const record = (by: Client, batch: Batch): Promise<Answer> =>
  by.ask(RECORD, { input: { idempotencyKey: randomUUID(), ...batch } });
export const submit = (by: Client, ids: readonly string[], remark?: string): Promise<Answer> =>
  by.ask(SUBMIT, { input: { idempotencyKey: randomUUID(), ids, remark } });
export const decide = (by: Client, ids: readonly string[], decision: string, reason?: string): Promise<Answer> =>
  by.ask(DECIDE, { input: { ids, decision, reason } });

/** Ids of the batch, entered. @throws when it was refused */
export async function entered(by: Client, batch: Batch): Promise<string[]> {
  return idsOf(await record(by, batch), 'recordBaseFigures');
}

/** Enters, submits with a remark and has a second person approve. @throws when one of it was refused */
export async function enterApproved(by: Client, second: Client, batch: Batch): Promise<string[]> {
  const ids = await entered(by, batch);
  idsOf(await submit(by, ids, '已核实'), 'submitBaseFigures');
  return idsOf(await decide(second, ids, 'APPROVE'), 'decideBaseFigures');
}

function idsOf({ data, errors }: Answer, mutation: string): string[] {
  if (errors) throw new Error(`${mutation} answered ${JSON.stringify(errors)}`);
  return data[mutation].map(({ id }: { id: string }) => id);
}

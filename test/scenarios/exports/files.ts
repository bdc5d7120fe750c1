import { randomUUID } from 'node:crypto';
import type { Client } from '../../support/client.ts';

export const EXPORT = 'mutation ($input: ExportListInput!) { exportList(input: $input) { id subjectType subjectId } }';

/** What is asked for: one list by its field, and what goes along. */
export const asked = (lists: object, more: object = {}) => ({
  input: { idempotencyKey: randomUUID(), format: 'CSV', ...lists, ...more },
});

/** Asks for a file and waits until it is made. */
export async function made(who: Client, lists: object, more: object = {}) {
  const { exportList } = await who.data(EXPORT, asked(lists, more));
  const job = await endOf(who, exportList.id);
  if (job.state !== 'DONE') throw new Error(`The export ended ${job.state}: ${JSON.stringify(job.error)}`);
  const { listExport } = await who.data(
    'query ($id: ID!) { listExport(id: $id) { id fileName format rows url expiresAt } }',
    { id: exportList.subjectId },
  );
  return { ...listExport, job };
}

/** The job once it has ended, however. */
export async function endOf(who: Client, id: string) {
  for (let tries = 0; tries < 1_200; tries++) {
    const { job } = await who.data(
      'query ($id: ID!) { job(id: $id) { state done total attempts result error { code params } } }',
      { id },
    );
    if (['DONE', 'FAILED', 'CANCELLED'].includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The export is still being made');
}

export const textOf = async (who: Client, url: string) => (await who.get(url)).text();

/** Lines of a file: 演示, heads, rows. */
export const linesOf = async (who: Client, url: string) =>
  (await textOf(who, url)).replace('\uFEFF', '').split('\r\n').slice(0, -1);

/** `CODE field permission` of what was refused. */
export async function refusal(who: Client, lists: object, more: object = {}): Promise<string> {
  const { errors } = await who.ask(EXPORT, asked(lists, more));
  const { code, field, params } = errors?.[0]?.extensions ?? { code: 'nothing was refused' };
  return [code, field, params?.permission].filter(Boolean).join(' ');
}

/** Names of all columns that are there for somebody. */
export async function columnsFor(who: Client, field: string, kind: string | null = null): Promise<string[]> {
  const { exportLists } = await who.data('{ exportLists { field kind columns { name } } }');
  const list = exportLists.find(
    (each: { readonly field: string; readonly kind: string | null }) => each.field === field && each.kind === kind,
  );
  return (list?.columns ?? []).map(({ name }: { readonly name: string }) => name);
}

import { randomUUID } from 'node:crypto';
import { workbookOf } from '../../../server/src/shared/workbook/writing/workbook.ts';
import type { Client } from '../../support/client.ts';

/** What most scenarios look at of a batch. */
export const BATCH = `id version state kind fileName sheet missing heads { position head samples column } counts { rows new changed same bad }
  problemCount failure { code params { name value } } undoable fileKept jobId`;

export type Cells = readonly (string | number | null)[];

/** Bytes of a workbook with one sheet. */
export const workbook = (rows: readonly Cells[], name = 'Sheet1'): Promise<Buffer> => workbookWith({ [name]: rows });

/** Bytes of a workbook with several sheets, in their order. */
export async function workbookWith(sheets: Readonly<Record<string, readonly Cells[]>>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const all = Object.entries(sheets).map(([name, rows]) => ({ name, columns: [], rows: [...rows] }));
  for await (const piece of workbookOf(all)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Somebody who imports, as the console does it. */
export class ImportDesk {
  constructor(readonly client: Client) {}

  async upload(content: Buffer, name = '导入.xlsx'): Promise<string> {
    const answer = await this.client.send(`/imports?name=${encodeURIComponent(name)}`, content, {
      'content-type': 'application/octet-stream',
    });
    if (answer.status !== 201) throw new Error(`The upload was refused: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { id: string }).id;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields it reads, and a wrong one makes it red
  async write(mutation: string, input: object): Promise<any> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { [mutation]: batch } = await this.client.data(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${BATCH} } }`,
      { input },
    );
    return batch;
  }

  /** `CODE rows` of a refusal. */
  async refusal(mutation: string, input: object): Promise<string> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { errors } = await this.client.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`, {
      input,
    });
    const { code, params = {} } = errors?.[0]?.extensions ?? { code: 'nothing was refused' };
    return [code, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' ');
  }

  /** Waits until nothing works on the batch any more. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  async settled(id: string): Promise<any> {
    for (let tries = 0; tries < 2_400; tries++) {
      const { importBatch } = await this.client.data(`query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`, { id });
      if (!['CHECKING', 'COMMITTING', 'UNDOING'].includes(importBatch.state)) return importBatch;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The batch is still being worked on');
  }

  /** Uploaded and checked. */
  async checked(kind: string, rows: readonly Cells[], more: object = {}) {
    const uploadId = await this.upload(await workbook(rows));
    const { id } = await this.write('startImport', { idempotencyKey: randomUUID(), uploadId, kind, ...more });
    return this.settled(id);
  }

  async committed({ id, version }: { readonly id: string; readonly version: number }, more: object = {}) {
    await this.write('commitImport', { idempotencyKey: randomUUID(), id, version, ...more });
    return this.settled(id);
  }

  /** Checked without a problem and stored. */
  async imported(kind: string, rows: readonly Cells[], more: object = {}) {
    const batch = await this.checked(kind, rows, more);
    if (batch.state !== 'CHECKED' || batch.counts.bad)
      throw new Error(`Not to be stored: ${JSON.stringify(batch)} ${(await this.problems(batch.id)).join(' | ')}`);
    return this.committed(batch);
  }

  /** Taken back, or stored still with the reason in `failure`. */
  async undone({ id, version }: { readonly id: string; readonly version: number }, reason = '导错了文件') {
    await this.write('undoImport', { id, version, reason });
    return this.settled(id);
  }

  /** `row head value: reason` of each problem, in the order of the sheet. */
  async problems(id: string): Promise<string[]> {
    const all: string[] = [];
    for (let offset = 0; ; offset += 200) {
      const { importBatch } = await this.client.data(
        `query ($id: ID!, $page: PageInput) { importBatch(id: $id) { problems(page: $page) { row head value code reason { zh } } } }`,
        { id, page: { limit: 200, offset } },
      );
      const found = importBatch.problems as { row: number; head: string; value: string; reason: { zh: string } }[];
      all.push(
        ...found.map(({ row, head, value, reason }) =>
          [row, head, value, reason.zh].filter((x) => x !== null).join(' '),
        ),
      );
      if (found.length < 200) return all;
    }
  }
}

import 'reflect-metadata';
import { afterAll, describe, expect, it } from 'vitest';
import { DECLARED_FACTS } from '../../../server/src/domains/workers/index.ts';
import type { ImportColumn } from '../../../server/src/shared/imports/import-kind.ts';
import { ACCOUNTS, house } from '../../support/house.ts';
import { linesOf, made } from '../exports/files.ts';
import { type Cells, ImportDesk } from '../imports/import-desk.ts';
import { Desk } from './desk.ts';

/** What every kind of fact does that is declared once: it is read by right, comes from a workbook and leaves as a file. */
const home = await house('workers_declared_facts');
afterAll(() => home.close());
await home.runJobs();
const clerk = new Desk(home.as('hr'));

/** Whether each account may read a list of the file. */
const readers = (list: string) => {
  const ask = `{ workers(page: { limit: 1 }) { items { ${list} { id } } } }`;
  return Promise.all(ACCOUNTS.map(async (who) => [who, (await home.as(who).ask(ask)).errors === undefined]));
};

const cellOf = ({ example }: ImportColumn): string => example;

/** The example of the workbook of a kind, for one person. */
function exampleOf(of: string, name: string): Cells[] {
  const { sheetColumns = [] } = DECLARED_FACTS.find(({ kind: { kind } }) => kind === of) ?? {};
  return [
    ['姓名', ...sheetColumns.map(({ head }) => head)],
    [name, ...sheetColumns.map(cellOf)],
  ];
}

describe.each(DECLARED_FACTS)('facts of $names.type', ({ list, kind, workbook, sheetColumns, fileColumns }) => {
  it('are read by whoever reads assessments, and by nobody else', async () => {
    const allowed = await readers('assessments');
    expect(new Set(allowed.map(([, may]) => may)).size).toBe(2);
    expect(await readers(list)).toEqual(allowed);
  });

  it.runIf(workbook)('come from a workbook, which is stored once, and leave under its heads', async () => {
    const name = `样例${list}`;
    const { id } = await clerk.hire(name, { from: '2020-03-01' });
    const desk = new ImportDesk(clerk.client);
    const example = sheetColumns.map(cellOf);
    const heads = sheetColumns.map(({ head }) => head);
    if (kind.kind === 'CERTIFICATE_REGISTRATION') await desk.imported('CERTIFICATE', exampleOf('CERTIFICATE', name));
    const rows = (paper: string): Cells[] => [
      ['姓名', ...heads, '依据文件'],
      [name, ...example, paper],
    ];
    if (kind.onPaper) expect((await desk.checked(kind.kind, rows(''))).counts).toMatchObject({ new: 0, bad: 1 });
    const stored = await desk.imported(kind.kind, rows('演示文件'));
    expect(stored.counts).toMatchObject({ new: 1, bad: 0 });
    expect((await desk.checked(kind.kind, rows('演示文件'))).counts).toMatchObject({ new: 0, same: 1, bad: 0 });

    // A number in the clear needs a purpose; `clear-numbers.test.ts` asks for it.
    const columns = Object.keys(fileColumns).filter((name) => !fileColumns[name]?.purpose);
    const asked = { facts: { kind: kind.kind, columns: ['NAME', ...columns], filter: { search: name } } };
    const [, first = '', line = ''] = await linesOf(clerk.client, (await made(clerk.client, asked)).url);
    const cells = new Map(first.split(',').map((head, i) => [head, line.split(',')[i]]));
    const left = sheetColumns.filter(({ sensitive }) => !sensitive);
    expect(left.map(({ head }) => cells.get(head) ?? cells.get(`${head}（元）`))).toEqual(left.map(cellOf));

    await desk.undone(stored);
    const { worker } = await clerk.client.data(`query ($id: ID!) { worker(id: $id) { ${list} { id } } }`, { id });
    expect(worker[list]).toEqual([]);
  });
});

// npm run bench -- --only imports <address> <user> <password> [rows]
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { workbookOf } from '../../server/src/shared/workbook/writing/workbook.ts';

/** Of a server that runs with the demo data: how long an import takes, and how long meanwhile others wait. It takes back what it stored. */
const [address = 'http://127.0.0.1:4000', username = 'manager', password = '', most = '10000'] = process.argv.slice(2);
const ROWS = Number(most);
const PROBE_EVERY = 5;

let cookie = '';
async function send(path: string, body: string | Buffer<ArrayBuffer>, type: string): Promise<Response> {
  const headers = { 'content-type': type, 'apollo-require-preflight': 'true', ...(cookie && { cookie }) };
  const answer = await fetch(new URL(path, address), { method: 'POST', headers, body });
  cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? cookie;
  return answer;
}

interface Batch {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly counts: Readonly<Record<'rows' | 'new' | 'changed' | 'same' | 'bad', number>> | null;
}
const BATCH = 'id version state counts { rows new changed same bad }';

async function ask<T>(query: string, variables: object): Promise<T> {
  const answer = await send('/graphql', JSON.stringify({ query, variables }), 'application/json');
  const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}
const write = async (mutation: string, input: object): Promise<Batch> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${BATCH} } }`;
  return (await ask<Record<string, Batch>>(query, { input }))[mutation] as Batch;
};
async function settled({ id }: Batch): Promise<Batch> {
  for (;;) {
    const { importBatch } = await ask<{ importBatch: Batch }>(
      `query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`,
      { id },
    );
    if (importBatch.state !== 'CHECKING' && importBatch.state !== 'COMMITTING') return importBatch;
    await wait(100);
  }
}

interface Page {
  readonly workers: {
    readonly items: readonly { readonly name: string; readonly unit: { readonly code: string } | null }[];
  };
}
/** Names and units of people who can be told apart by them. */
async function people(): Promise<(readonly [name: string, unit: string])[]> {
  const found = new Map<string, readonly [string, string]>();
  const twice = new Set<string>();
  for (let offset = 0; ; offset += 200) {
    const { workers } = await ask<Page>(
      'query ($page: PageInput) { workers(page: $page) { items { name unit { code } } } }',
      { page: { limit: 200, offset } },
    );
    for (const { name, unit } of workers.items) {
      const key = `${name} ${unit?.code}`;
      if (found.has(key)) twice.add(key);
      if (unit) found.set(key, [name, unit.code]);
    }
    if (workers.items.length < 200) break;
  }
  return [...found].filter(([key]) => !twice.has(key)).map(([, person]) => person);
}

async function sheet(): Promise<Buffer<ArrayBuffer>> {
  const all = await people();
  const row = (i: number) => {
    const [name, unit] = all[i % all.length] as readonly [string, string];
    return [name, unit, `测试荣誉${Math.floor(i / all.length)}`, '表彰', '区县级', '2023-05-01'];
  };
  const heads = ['姓名', '所在单位', '荣誉名称', '荣誉类别', '授予级别', '授予日期'];
  const rows = [heads, ...Array.from({ length: ROWS }, (_, i) => row(i))];
  const pieces: Buffer[] = [];
  for await (const piece of workbookOf([{ name: '荣誉', columns: [], rows }])) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Runs the work and tells its time, and the longest that another request waited for its answer meanwhile. */
async function timed(name: string, work: () => Promise<Batch>): Promise<Batch> {
  const ended = new AbortController();
  let longest = 0;
  const probing = (async () => {
    while (!ended.signal.aborted) {
      const from = performance.now();
      await fetch(new URL('/livez', address)).then((answer) => answer.text());
      longest = Math.max(longest, performance.now() - from);
      await wait(PROBE_EVERY);
    }
  })();
  const from = performance.now();
  const batch = await work();
  const took = performance.now() - from;
  ended.abort();
  await probing;
  const { counts, state } = batch;
  console.log(
    `${name.padEnd(8)} ${(took / 1000).toFixed(1)} s; others waited ${longest.toFixed(0)} ms; ${state} ${JSON.stringify(counts)}`,
  );
  return batch;
}

await ask('mutation ($input: LoginInput!) { login(input: $input) { id } }', { input: { username, password } });
const bytes = await sheet();
console.log(`${ROWS} rows, ${(bytes.length / 1024).toFixed(0)} KiB`);
const upload = await send('/imports?name=bench.xlsx', bytes, 'application/octet-stream');
const { id: uploadId } = (await upload.json()) as { id: string };
const key = () => ({ idempotencyKey: randomUUID() });
const checked = await timed('check', async () =>
  settled(await write('startImport', { ...key(), uploadId, kind: 'HONOUR' })),
);
const of = ({ id, version }: Batch) => ({ id, version });
const stored = await timed('store', async () => settled(await write('commitImport', { ...key(), ...of(checked) })));
await timed('undo', () => write('undoImport', { ...of(stored), reason: '测试' }));

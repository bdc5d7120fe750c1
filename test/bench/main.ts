// npm run bench -- [--workers 100000,1000000] [--seconds 6] [--connections 1,16] [--questions A1,A3,A4,AM] [--contestants product,floor,PostGraphile]
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { Contestant, Running } from './contestant.ts';
import { floor } from './contestants/floor.ts';
import { postgraphile } from './contestants/postgraphile.ts';
import { product } from './contestants/product.ts';
import { type Bench, openServer, withDatabase } from './database.ts';
import { load } from './load.ts';
import { QUESTIONS, type QuestionName, type Variables, variablesOf } from './questions.ts';
import { countingDoor, type StatementCount } from './statements.ts';
import { costTable, growthTable, speedTable, type TableLine } from './table.ts';

const { values: given } = parseArgs({
  options: {
    workers: { type: 'string', default: '100000,1000000' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '1,16' },
    questions: { type: 'string', default: QUESTIONS.join(',') },
    contestants: { type: 'string', default: 'product,floor,PostGraphile' },
  },
});
const numbers = (text: string): number[] => text.split(',').map(Number);
const questions = given.questions.split(',') as QuestionName[];
const seconds = Number(given.seconds);
const chosen = given.contestants.split(',');
const CONTESTANTS: readonly Contestant[] = [product, floor, postgraphile].filter(({ name }) => chosen.includes(name));
const NAMES = CONTESTANTS.map(({ name }) => name);

const lines: TableLine[] = [];
const server = await openServer();
try {
  for (const workers of numbers(given.workers))
    await withDatabase(server.adminUrl, workers, (bench) => run(bench, workers));
} finally {
  await server.close();
}
const growth = growthTable(lines, 'product');
if (growth) console.log(`\nGrowth of the product\n\n${growth}`);

async function run(bench: Bench, workers: number): Promise<void> {
  const next = variablesOf(bench.district);
  const sent = await compared(bench, next);
  const running = await startAll(bench, () => bench.appUrl);
  try {
    for (const question of questions) {
      for (const connections of numbers(given.connections)) {
        const by: Record<string, TableLine['by'][string]> = {};
        for (const [name, contestant] of running)
          by[name] = await load(contestant.url, () => contestant.ask(question, next()), { connections, seconds });
        lines.push({ workers, question, connections, by });
        console.error(
          `${workers} ${question} ${connections}: ${NAMES.map((n) => `${n} ${by[n]?.perSecond}`).join(', ')}`,
        );
      }
    }
    const peaks = Object.fromEntries([...running].map(([name, contestant]) => [name, contestant.peakMiB()]));
    console.log(
      `\n${speedTable(
        lines.filter((line) => line.workers === workers),
        NAMES,
      )}\n\n${costTable(sent, peaks)}`,
    );
  } finally {
    for (const contestant of running.values()) await contestant.stop();
  }
}

async function startAll(bench: Bench, urlFor: (name: string) => string): Promise<Map<string, Running>> {
  const running = new Map<string, Running>();
  for (const contestant of CONTESTANTS)
    running.set(contestant.name, await contestant.start(bench, urlFor(contestant.name)));
  return running;
}

/** Asks each the same before anything is measured: the answers must be equal, and what each sends for one of them is counted. */
async function compared(bench: Bench, next: () => Variables): Promise<Record<string, Record<string, StatementCount>>> {
  const doors = new Map<string, Awaited<ReturnType<typeof countingDoor>>>();
  for (const name of NAMES) doors.set(name, await countingDoor(bench.appUrl));
  const running = await startAll(bench, (name) => doors.get(name)?.url as string);
  const sent: Record<string, Record<string, StatementCount>> = {};
  try {
    for (const question of questions) {
      const same = next();
      let expected: unknown;
      for (const [name, contestant] of running) {
        // A figure can be written once only, so that each writes one of its own.
        const variables = question === 'AM' ? next() : same;
        const answer = contestant.read(question, await post(contestant, question, variables));
        expected ??= answer;
        if (!isDeepStrictEqual(answer, expected))
          throw new Error(
            `${question}: ${name} answers otherwise than ${NAMES[0]}:\n${JSON.stringify(answer)}\n${JSON.stringify(expected)}`,
          );
        sent[name] ??= {};
        const again = question === 'AM' ? next() : same;
        (sent[name] as Record<string, StatementCount>)[question] = (await doors
          .get(name)
          ?.during(() => post(contestant, question, again))) as StatementCount;
      }
    }
  } finally {
    for (const contestant of running.values()) await contestant.stop();
    for (const door of doors.values()) door.close();
  }
  return sent;
}

async function post(contestant: Running, question: QuestionName, variables: Variables): Promise<unknown> {
  const { path, headers, body } = contestant.ask(question, variables);
  const answer = await fetch(contestant.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return answer.json();
}

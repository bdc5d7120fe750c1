import { randomUUID } from 'node:crypto';
import { type Contestant, dataOf, startProgram } from '../contestant.ts';
import type { Bench } from '../database.ts';
import { inRoot } from '../places.ts';
import type { QuestionName, Variables } from '../questions.ts';

const OPERATIONS: Readonly<Record<QuestionName, string>> = {
  A1: `query A1($street: ID!) { communities(filter: { parent: { eq: $street } }, sort: [{ field: CODE }], page: { limit: 50 }) {
    totalCount items { id code name facilityClass households shortfallM2 workerCount } } }`,
  A3: `query A3($street: ID!) { communities(filter: { parent: { eq: $street } }, sort: [{ field: CODE }], page: { limit: 20 }) {
    items { id name workers(page: { limit: 20 }) { id person { name } } } } }`,
  A4: `query A4($code: String!) { indicators(regionCode: $code) { definition { code } numerator denominator targets { role value } } }`,
  AM: `mutation AM($input: RecordBaseFiguresInput!) { recordBaseFigures(input: $input) { id } }`,
};

const variables = (question: QuestionName, { street, districtCode, figure }: Variables): object => {
  if (question === 'A4') return { code: districtCode };
  if (question !== 'AM') return { street: String(street) };
  const { unit, onDate, value } = figure;
  return {
    input: {
      idempotencyKey: randomUUID(),
      figures: [{ regionId: String(unit), metric: 'RESIDENTS', onDate, value }],
      sourceKind: 'GRID',
      source: 'bench',
    },
  };
};

interface Community {
  readonly workers?: readonly { readonly id: string; readonly person: { readonly name: string } }[];
}
interface Indicator {
  readonly definition: { readonly code: string };
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly targets: readonly { readonly role: string; readonly value: string }[];
}

/** The product as it is started anywhere, with whoever asks logged in; `options` are of Node. */
export async function startProduct({ account, ownerUrl }: Bench, databaseUrl: string, options: readonly string[] = []) {
  const running = await startProgram(['--enable-source-maps', ...options, inRoot('server/dist/main.js')], {
    PATH: process.env.PATH,
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    PORT: '0',
    DEMO: 'off',
    LOG_LEVEL: 'error',
  });
  return { ...running, cookie: await logIn(running.url, account) };
}

/** The product as it is started anywhere, asked by an HR manager who holds the district: row and field rights on. */
export const product: Contestant = {
  name: 'product',
  async start(bench, databaseUrl) {
    const { cookie, ...running } = await startProduct(bench, databaseUrl);
    return {
      ...running,
      ask: (question, given) => ({
        path: '/graphql',
        headers: { cookie },
        body: JSON.stringify({
          operationName: question,
          query: OPERATIONS[question],
          variables: variables(question, given),
        }),
      }),
      read: (question, answer) => {
        const data = dataOf(answer);
        if (question === 'A1') return data.communities;
        if (question === 'A3')
          return (data.communities as { items: (Community & Record<string, unknown>)[] }).items.map((community) => ({
            ...community,
            workers: community.workers?.map(({ id, person }) => ({ id, name: person.name })),
          }));
        if (question === 'A4')
          return (data.indicators as Indicator[])
            .filter(({ numerator }) => numerator !== null)
            .map(({ definition, numerator, denominator, targets }) => ({
              code: definition.code,
              numerator: Number(numerator),
              denominator: Number(denominator),
              targets: targets.map(({ role, value }) => `${role} ${Number(value)}`).sort(),
            }))
            .sort((a, b) => (a.code < b.code ? -1 : 1));
        return (data.recordBaseFigures as unknown[]).length;
      },
    };
  },
};

async function logIn(url: string, { username, password }: { readonly username: string; readonly password: string }) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: LoginInput!) { login(input: $input) { id } }',
      variables: { input: { username, password } },
    }),
  });
  dataOf(await answer.json());
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error('The log-in set no cookie');
  return cookie;
}

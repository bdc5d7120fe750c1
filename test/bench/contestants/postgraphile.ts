import path from 'node:path';
import { type Contestant, dataOf, startProgram } from '../contestant.ts';
import type { QuestionName, Variables } from '../questions.ts';

const OPERATIONS: Readonly<Record<QuestionName, string>> = {
  A1: `query A1($street: Int!) { allCommunities(condition: { streetId: $street }, orderBy: [CODE_ASC], first: 50) {
    totalCount nodes { unitId code name facilityClass households shortfallM2 workerCount } } }`,
  A3: `query A3($street: Int!) { allCommunities(condition: { streetId: $street }, orderBy: [CODE_ASC], first: 20) {
    nodes { unitId name workers(orderBy: [PINYIN_ASC, WORKER_ID_ASC], first: 20) { nodes { workerId name } } } } }`,
  A4: `query A4($code: String!) { districtIndicators(districtCode: $code) { nodes { code numerator denominator targets } } }`,
  AM: `mutation AM($input: CreateBaseFigureInput!) { createBaseFigure(input: $input) { baseFigure { unitId } } }`,
};

const variables = (question: QuestionName, { street, districtCode, figure }: Variables): object => {
  if (question === 'A4') return { code: districtCode };
  if (question !== 'AM') return { street };
  const { unit, onDate, value } = figure;
  return {
    input: {
      baseFigure: {
        unitId: unit,
        regionId: figure.street,
        communityId: unit,
        metric: 'RESIDENTS',
        onDate,
        value,
        sourceKind: 'GRID',
        source: 'bench',
      },
    },
  };
};

interface Nodes<T> {
  readonly nodes: readonly T[];
}
interface Community {
  readonly unitId: number;
  readonly shortfallM2?: string | null;
  readonly workers?: Nodes<{ readonly workerId: number; readonly name: string }>;
}
interface Indicator {
  readonly code: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly targets: readonly string[];
}

/** What a user could pick instead: PostGraphile over views of the same tables, as the same role with the same scope. */
export const postgraphile: Contestant = {
  name: 'PostGraphile',
  async start({ settings, connections }, databaseUrl) {
    const running = await startProgram([path.join(import.meta.dirname, 'postgraphile-server.ts')], {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      SETTINGS: JSON.stringify(settings),
      CONNECTIONS: String(connections),
    });
    return {
      ...running,
      ask: (question, given) => ({
        path: '/graphql',
        headers: {},
        body: JSON.stringify({
          operationName: question,
          query: OPERATIONS[question],
          variables: variables(question, given),
        }),
      }),
      read: (question, answer) => {
        const data = dataOf(answer);
        if (question === 'AM') return data.createBaseFigure ? 1 : 0;
        if (question === 'A4')
          return (data.districtIndicators as Nodes<Indicator>).nodes.map(({ numerator, denominator, ...rest }) => ({
            ...rest,
            numerator: Number(numerator),
            denominator: Number(denominator),
          }));
        const { totalCount, nodes } = data.allCommunities as Nodes<Community> & { readonly totalCount?: number };
        const items = nodes.map(({ unitId, workers, ...rest }) => ({
          id: String(unitId),
          ...rest,
          ...(workers && { workers: workers.nodes.map(({ workerId, name }) => ({ id: String(workerId), name })) }),
        }));
        return question === 'A1' ? { totalCount, items } : items;
      },
    };
  },
};

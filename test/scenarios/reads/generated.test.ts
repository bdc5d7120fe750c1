import fc from 'fast-check';
import { getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { poolOf } from '../../../server/src/platform/database/index.ts';
import { compileQuery } from '../../../server/src/platform/read-path/compile/compile.ts';
import { PERMISSIONS } from '../../../server/src/shared/access/permissions.ts';
import type { Context, DataScope } from '../../../server/src/shared/context.ts';
import { DomainError } from '../../../server/src/shared/errors/domain-error.ts';
import { type Account, TODAY } from '../../support/house.ts';
import { Interpreter } from '../../support/interpreter/interpreter.ts';
import { anyQuery, type GeneratedQuery } from '../../support/interpreter/queries.ts';
import { TEST_VAULT } from '../../support/vault.ts';
import { boundaries } from '../regions/boundaries.ts';

const VOCABULARY = {
  roots: [
    'regions',
    'region',
    'communities',
    'community',
    'facilities',
    'facility',
    'baseFigures',
    'baseFigure',
    'users',
    'user',
    'indicatorDefinitions',
    'indicatorDefinition',
    'indicatorTargets',
    'indicatorTarget',
    'indicators',
    'indicator',
    'regionEvents',
    'regionEvent',
    'auditLog',
    'me',
  ],
  values: {
    ID: ['1', '2', '3', '16', '20', '33', '40', '99999', 'abc', '9223372036854775808'],
    String: [
      '150102001002',
      '150102001',
      '150102',
      '赛马场',
      '社区',
      'sms',
      '村',
      '',
      '%',
      "'",
      'FACILITY',
      'loadDemo',
    ],
    code: [
      '150102001002',
      '150102001',
      '150102',
      'URBAN_FACILITY_SHARE',
      'FACILITY_AREA_PER_100_HOUSEHOLDS',
      'nowhere',
    ],
    regionCode: ['150102', '150102001', '150102001002'],
    role: [],
    search: ['赛马场', 'sms', '150102001', '街道', '%', ''],
    Date: ['2026-11-24', '2025-12-31', '2021-06-30', '2020-11-01', '2019-12-31', '2030-01-01'],
    DateTime: ['2026-11-24T00:00:00.000Z', '2020-01-01T00:00:00.000Z'],
    Boolean: [true, false],
    Int: [0, 1, 5],
    Decimal: ['0.00', '300.00'],
  },
};

const rootsOf = (query: string): number =>
  (parse(query).definitions[0] as OperationDefinitionNode).selectionSet.selections.length;

/** Queries per account and run, the same in each run, so that a red one is of what was changed; more with GENERATED_QUERIES, others with GENERATED_SEED. */
const RUNS = Number(process.env.GENERATED_QUERIES ?? 100);
const SEED = Number(process.env.GENERATED_SEED ?? 404_553_762);

const home = await boundaries('generated');
afterAll(() => home.close());
// Units that became others, and one that went to another street: read on days before and after.
await home.happen({
  kind: 'MERGE',
  effectiveOn: '2025-12-31',
  from: [await home.id('150102001001'), await home.id('150102001002')],
  to: [{ code: '150102001016', name: '公主府赛马场社区居委会' }],
});
await home.happen({
  kind: 'TRANSFER',
  effectiveOn: '2026-11-24',
  from: [await home.id('150102001006')],
  to: [{ parentId: await home.id('150102002') }],
});
await home.propose({
  kind: 'RENAME',
  effectiveOn: '2030-01-01',
  from: [await home.id('150102002')],
  to: [{ name: '锡林街道' }],
});

describe('a query written at random', () => {
  it.each<readonly [Account, Partial<DataScope>]>([
    ['auditor', {}],
    ['hr', {}],
    ['hr', { ownLevel: true }],
  ])(
    'gets the answer of the plain interpreter, as %s with %j',
    async (account, scope) => {
      const { runner } = home.server;
      const found = await home.actor(account);
      const actor = { ...found, scope: { ...found.scope, ...scope } };
      const ctx = {
        actor,
        permissions: new Set(PERMISSIONS),
        today: TODAY,
        timeZone: 'Asia/Shanghai',
        followers: home.followers,
        documentEnds: home.documentEnds,
        look: home.look,
        requestId: 'test',
        demo: true,
      } as unknown as Context;
      const interpreter = new Interpreter(runner.schema, runner.catalogue, await poolOf(home.orm), ctx);

      const compiled = async ({ query, variables }: GeneratedQuery): Promise<unknown> => {
        const document = parse(query);
        const operation = document.definitions[0] as OperationDefinitionNode;
        const { coerced = {} } = getVariableValues(runner.schema, operation.variableDefinitions ?? [], variables);
        const asked = {
          document,
          operation,
          variables: coerced,
          asker: { loggedIn: true, permissions: ctx.permissions },
        };
        return JSON.parse(
          await runner.run(compileQuery(runner, asked), { variables: coerced, today: TODAY, vault: TEST_VAULT }, ctx),
        );
      };
      /** The answer, or the code of the refusal. */
      const outcome = (work: Promise<unknown>): Promise<unknown> =>
        work.catch((error: unknown) => {
          if (error instanceof DomainError) return error.code;
          throw error;
        });

      let asked = 0;
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          const generated = anyQuery(draw, runner.schema, VOCABULARY);
          const problems = validate(runner.schema, parse(generated.query));
          // Two selections of one name that do not agree cannot be ruled out while writing.
          fc.pre(problems.every(({ message }) => !/conflict/.test(message)));
          expect(
            problems.map(({ message }) => message),
            generated.query,
          ).toEqual([]);
          // As texts: the order of keys is part of the answer.
          const answer = JSON.stringify(await outcome(compiled(generated)));
          const plain = JSON.stringify(await outcome(interpreter.ask(generated.query, generated.variables)));
          const bothRefused = !answer.startsWith('{') && !plain.startsWith('{');
          // Which of two refused roots is named is nobody's promise: graphql-js asks them at once and stops at the first to come back.
          if (bothRefused && rootsOf(generated.query) > 1) {
            asked++;
            refused++;
            return;
          }
          const at = [...answer].findIndex((letter, i) => letter !== plain[i]);
          const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
          if (answer !== plain)
            throw new Error(
              `${generated.query}\n${JSON.stringify(generated.variables)}\ncompiled ${around(answer)}\nplain    ${around(plain)}`,
            );
          asked++;
          if (!answer.startsWith('{')) refused++;
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      expect(asked).toBe(RUNS);
      // Otherwise the test would compare refusals.
      expect(refused / asked).toBeLessThan(0.3);
    },
    600_000,
  );
});

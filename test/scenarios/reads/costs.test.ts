import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { type House, house } from '../../support/house.ts';
import { sampleHouse } from '../../support/sample-house.ts';
import { statementsOf } from '../../support/statements.ts';

describe('a query that computes too much', () => {
  let office: House;
  beforeAll(async () => {
    office = await house('query_costs');
  });
  afterAll(() => office?.close());

  it('is refused with its cost and the limit before anything is read: thirty trends of ten years', async () => {
    const manager = office.as('manager');
    await manager.data('{ me { id } }');
    const trend = (i: number) =>
      `t${i}: indicatorTrend(code: "URBAN_FACILITY_SHARE", regionCode: "150102", from: "2017-01-01", to: "2026-11-24", step: MONTH) { points { value } }`;
    const { result, statements } = await statementsOf(() =>
      manager.ask(`{ ${Array.from({ length: 30 }, (_, i) => trend(i)).join(' ')} }`),
    );
    expect([result.status, result.errors]).toEqual([
      400,
      [
        {
          message: 'QUERY_TOO_COMPLEX',
          extensions: { code: 'QUERY_TOO_COMPLEX', params: { cost: 178_860, limit: 20_000 } },
        },
      ],
    ]);
    expect(statements.filter(({ isRead }) => isRead)).toEqual([]);
  });
});

describe('a query that takes longer than a statement may', () => {
  it('is given up, and the answer says what to do', async () => {
    const house = await sampleHouse('slow_query', { statementTimeout: 300 });
    try {
      const answer = await asClient(house.urls.owner, async (owner) => {
        await owner.query('begin; lock table sample_room in access exclusive mode');
        return house.as('manager').ask('{ rooms { totalCount } }');
      });
      expect([answer.status, answer.errors]).toEqual([
        200,
        [{ message: 'QUERY_TOO_SLOW', extensions: { code: 'QUERY_TOO_SLOW', params: {} } }],
      ]);
      expect((await house.as('manager').data('{ rooms { totalCount } }')).rooms).toEqual({ totalCount: 5 });
    } finally {
      await house.close();
    }
  });
});

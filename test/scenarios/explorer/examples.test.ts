import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../admin/explorer/src/examples.ts';
import { house } from '../../support/house.ts';

const office = await house('explorer_examples');
afterAll(() => office.close());

const EXPORT = 'mutation ($input: ExportQueryInput!) { exportQuery(input: $input) { rows fileName } }';
/** Lists that the demo's first day leaves empty. */
const MAY_BE_EMPTY = new Set(['区划变更', '定格的指标值']);

describe('the explorer’s examples', () => {
  it('are a dozen and more, of names that differ', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(EXAMPLES.length);
  });

  it.each(EXAMPLES)('$name: the analyst runs it, saves it and exports it', async ({ name, document, variables }) => {
    const analyst = office.as('analyst');
    const { errors, data } = await analyst.ask(document, variables);
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((root) => root !== null)).toBe(true);
    const { exportQuery } = await analyst.data(EXPORT, {
      input: { idempotencyKey: randomUUID(), document, variables: JSON.stringify(variables), format: 'XLSX' },
    });
    expect(exportQuery.fileName).toMatch(/\p{Script=Han}/u);
    if (!MAY_BE_EMPTY.has(name)) expect(exportQuery.rows).toBeGreaterThan(0);
  });
});

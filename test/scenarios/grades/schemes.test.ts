import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, house } from '../../support/house.ts';

let home: House;
beforeAll(async () => {
  home = await house('grade_schemes');
});
afterAll(() => home?.close());
it('lists', async () => {
  const d = await home
    .as('manager')
    .data(
      '{ gradeSchemes { totalCount items { id code version title { zh } status validFrom valid { from to } region { name } base { code version } faults cells { published reconstructed assumed empty } preparedBy { name } decidedBy { name } preparedByMe revision } } }',
    );
  console.log(JSON.stringify(d, null, 1));
});

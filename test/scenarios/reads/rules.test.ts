import { afterAll, describe, expect, it } from 'vitest';
import { sampleHouse } from '../../support/sample-house.ts';

const house = await sampleHouse('reads_rules');
afterAll(() => house.close());
const manager = house.as('manager');

describe('a rule’s field', () => {
  it('runs over all rows of the answer and leaves nothing of what it needed', async () => {
    const answer = await manager.ask(
      '{ rooms(page: { limit: 3 }) { items { code a: explainRent { title { zh } rentPerM2 } explainRent(label: "月租") { lines { value label } __typename } id } } }',
    );
    expect(answer.text.trim()).toBe(
      JSON.stringify({
        data: {
          rooms: {
            items: [
              {
                code: 'A',
                a: { title: { zh: '甲楼的租金' }, rentPerM2: '3.33' },
                explainRent: {
                  lines: [
                    { value: '1000.00', label: '月租' },
                    { value: '300.00', label: 'area' },
                  ],
                  __typename: 'RentExplanation',
                },
                id: '1',
              },
              {
                code: 'A1',
                a: { title: { zh: '甲楼一层的租金' }, rentPerM2: '3.32' },
                explainRent: {
                  lines: [
                    { value: '400.00', label: '月租' },
                    { value: '120.50', label: 'area' },
                  ],
                  __typename: 'RentExplanation',
                },
                id: '2',
              },
              { code: 'A2', a: null, explainRent: null, id: '3' },
            ],
          },
        },
      }),
    );
  });

  it('runs below lists and to-one relations too', async () => {
    expect(
      await manager.data(
        '{ room(id: 1) { children { code explainRent { rentPerM2 } parent { explainRent { rentPerM2 } } } } }',
      ),
    ).toEqual({
      room: {
        children: [
          { code: 'A1', explainRent: { rentPerM2: '3.32' }, parent: { explainRent: { rentPerM2: '3.33' } } },
          { code: 'A2', explainRent: null, parent: { explainRent: { rentPerM2: '3.33' } } },
        ],
      },
    });
  });
});

describe('a rule’s root', () => {
  const query =
    'query Share($code: String!) { roomShare(code: $code) { id share asOf room { code parent { name } explainRent { rentPerM2 } } others { code used(asOf: "2018-01-01") { use } } } }';

  it('is answered from what the same statement read, with the rows it points to', async () => {
    expect(await manager.data(query, { code: 'A1' })).toEqual({
      roomShare: {
        id: 'share-2',
        share: '0.1940',
        asOf: '2026-11-24',
        room: { code: 'A1', parent: { name: '甲楼' }, explainRent: { rentPerM2: '3.32' } },
        others: [
          { code: 'A', used: null },
          { code: 'A2', used: { use: 'STORE' } },
          { code: 'B', used: null },
          { code: 'C', used: null },
        ],
      },
    });
    expect(await manager.data(query, { code: 'nowhere' })).toEqual({ roomShare: null });
  });

  it('keeps to the scope', async () => {
    const { roomShare } = await house.as('clerk').data('{ roomShare(code: "A1") { share others { code } } }');
    expect(roomShare).toEqual({ share: '0.2227', others: [{ code: 'A' }, { code: 'C' }] });
  });

  it('may list rows of its own on a type that is no row', async () => {
    expect(
      await house.as('clerk').data('{ whoever { username desk { kind rooms { code parent { code } } } } uses }'),
    ).toEqual({
      whoever: {
        username: 'clerk',
        desk: {
          kind: 'own',
          rooms: [
            { code: 'A', parent: null },
            { code: 'A1', parent: { code: 'A' } },
            { code: 'C', parent: null },
          ],
        },
      },
      uses: ['OFFICE', 'LIBRARY', 'STORE'],
    });
  });
});

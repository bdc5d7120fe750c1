import { afterAll, describe, expect, it } from 'vitest';
import { sampleHouse } from '../../support/sample-house.ts';
import { statementsOf } from '../../support/statements.ts';

const house = await sampleHouse('reads_mutations');
afterAll(() => house.close());
const manager = house.as('manager');

describe('a mutation', () => {
  const rename = 'mutation R($input: RenameRoomInput!) { renameRoom(input: $input) { id n: name parent { name } } }';

  it('is answered by the same path after it was written', async () => {
    expect(await manager.data(rename, { input: { id: '5', name: '丙楼' } })).toEqual({
      renameRoom: { id: '5', n: '丙楼', parent: null },
    });
    expect(await manager.data('{ room(id: 5) { name } }')).toEqual({ room: { name: '丙楼' } });
    await manager.data(rename, { input: { id: '5', name: '50%_\\号楼' } });
  });

  it('with a selection that may not be read is refused before anything is written', async () => {
    const { code } = await house.as('nobody').ask(rename, { input: { id: '5', name: 'x' } });
    expect(code).toBe('UNAUTHENTICATED');
    const limited = await house.as('clerk').ask(rename, { input: { id: '5', name: 'x' } });
    expect(limited.errors?.[0]?.extensions).toEqual({
      code: 'ACCESS_DENIED',
      params: { permission: 'indicators:prepare', field: 'Mutation.renameRoom' },
    });
    const unreadable = await manager.ask(
      `mutation { renameRoom(input: { id: 5, name: "x" }) { ${'y'.repeat(64)}: name } }`,
    );
    expect(unreadable.code).toBe('QUERY_UNSUPPORTED');
    expect(await manager.data('{ room(id: 5) { name } }')).toEqual({ room: { name: '50%_\\号楼' } });
  });

  it('that refuses tells its code and field', async () => {
    expect((await manager.ask(rename, { input: { id: '99', name: 'x' } })).errors?.[0]).toEqual({
      message: 'ROW_OUT_OF_SCOPE',
      extensions: { code: 'ROW_OUT_OF_SCOPE', params: {}, field: 'id' },
    });
  });

  it('that writes several rows is answered in their order', async () => {
    expect(await manager.data('mutation { touchRooms(ids: ["4", "1", "2"]) { code } }')).toEqual({
      touchRooms: [{ code: 'B' }, { code: 'A' }, { code: 'A1' }],
    });
  });

  it('that changes who is asking is answered for the new one', async () => {
    const client = house.as('nobody');
    expect(await client.data('mutation { enter(token: "clerk") { username desk { rooms { code } } } }')).toEqual({
      enter: { username: 'clerk', desk: { rooms: [{ code: 'A' }, { code: 'A1' }, { code: 'C' }] } },
    });
    expect(await client.data('{ whoever { username } }')).toEqual({ whoever: { username: 'clerk' } });
    expect(await client.data('mutation { leave }')).toEqual({ leave: true });
    expect(await client.data('{ whoever { username } }')).toEqual({ whoever: null });
  });

  it('comes alone', async () => {
    expect((await manager.ask('mutation { a: touchRooms(ids: [1]) { id } b: touchRooms(ids: [1]) { id } }')).code).toBe(
      'QUERY_UNSUPPORTED',
    );
  });

  it('asked only for ids gives those that were written and reads nothing, also of a row its writer does not see', async () => {
    const written = 'mutation { touchRooms(ids: ["3", "1"]) { number: id __typename } }';
    const { result, statements } = await statementsOf(() => house.as('streetManager').data(written));
    expect(result).toEqual({
      touchRooms: [
        { number: '3', __typename: 'Room' },
        { number: '1', __typename: 'Room' },
      ],
    });
    expect(statements).toHaveLength(0);
  });

  it('asked for more leaves out a row its writer does not see', async () => {
    expect(await house.as('streetManager').data('mutation { touchRooms(ids: ["3", "1"]) { id code } }')).toEqual({
      touchRooms: [{ id: '1', code: 'A' }],
    });
  });
});

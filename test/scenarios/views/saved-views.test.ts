import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { type Account, house } from '../../support/house.ts';

const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { id list name content shared mine version } }`;
const REMOVE = 'mutation ($input: RemoveViewInput!) { removeView(input: $input) }';
const LIST =
  'query ($list: ViewedList) { savedViews(filter: { list: { eq: $list } }) { totalCount items { name mine } } }';

const office = await house('saved_views');
afterAll(() => office.close());

const view = (name: string, more: object = {}) => ({
  input: {
    idempotencyKey: randomUUID(),
    list: 'WORKERS',
    name,
    content: '{"filter":{"post":"DEPUTY","left":false},"sort":"name"}',
    shared: false,
    ...more,
  },
});
const names = async (who: Account, list = 'WORKERS') =>
  (await office.as(who).data(LIST, { list })).savedViews.items.map(({ name }: { name: string }) => name);

describe('a view of a list', () => {
  it('is its owner’s, stands with its list, and nobody else sees it', async () => {
    const { saveView } = await office.as('hr').data(SAVE, view('在岗副职'));
    expect(saveView).toMatchObject({ list: 'WORKERS', name: '在岗副职', shared: false, mine: true, version: 1 });
    expect(JSON.parse(saveView.content)).toEqual({ filter: { post: 'DEPUTY', left: false }, sort: 'name' });
    expect(await names('hr')).toEqual(['在岗副职']);
    expect(await names('hr', 'FACILITIES')).toEqual([]);
    expect(await names('manager')).toEqual([]);
    expect((await office.as('manager').data(`{ savedView(id: "${saveView.id}") { id } }`)).savedView).toBeNull();
  });

  it('that is shared is seen in the whole district, and changed or removed by its owner only', async () => {
    const { saveView } = await office.as('manager').data(SAVE, view('全区正职', { shared: true }));
    expect(await names('hr')).toContain('全区正职');
    const change = view('我的正职', { id: saveView.id, version: 1 });
    expect((await office.as('hr').ask(SAVE, change)).code).toBe('SAVED_VIEW_NOT_OWN');
    const removal = { input: { id: saveView.id, version: 1 } };
    expect((await office.as('hr').ask(REMOVE, removal)).code).toBe('SAVED_VIEW_NOT_OWN');
    expect((await office.as('manager').data(REMOVE, removal)).removeView).toBe(true);
    expect(await names('hr')).not.toContain('全区正职');
  });

  it('has a name of its own in its list; two clicks at once keep one', async () => {
    const saved = await Promise.all([1, 2].map(() => office.as('approver').ask(SAVE, view('同名'))));
    expect(saved.map(({ code }) => code ?? 'saved').toSorted()).toEqual(['SAVED_VIEW_NAME_TAKEN', 'saved']);
    expect((await office.as('approver').ask(SAVE, view('同名', { list: 'FACILITIES' }))).code).toBeUndefined();
  });

  it('changed against an old version, or without one, is refused', async () => {
    const { saveView } = await office.as('hr').data(SAVE, view('会改的'));
    await office.as('hr').data(SAVE, view('改过的', { id: saveView.id, version: 1 }));
    expect((await office.as('hr').ask(SAVE, view('再改', { id: saveView.id, version: 1 }))).code).toBe('STALE_VERSION');
    expect((await office.as('hr').ask(SAVE, view('再改', { id: saveView.id }))).code).toBe('VALUE_REQUIRED');
    expect((await office.as('hr').ask(SAVE, view('再改', { id: '99999', version: 1 }))).code).toBe(
      'SAVED_VIEW_NOT_FOUND',
    );
  });

  it.each([
    ['no JSON', 'filter=post'],
    ['a list', '[1]'],
    ['longer than 4,000 characters', JSON.stringify({ filter: 'x'.repeat(4_000) })],
    ["a search for somebody's identity number", '{"filter":{"search":"11010119900307561X"}}'],
    ['the same in full-width digits', '{"filter":{"search":"１１０１０１１９９００３０７５６１Ｘ"}}'],
  ])('that is %s is not kept', async (_what, content) => {
    const { code, errors } = await office.as('hr').ask(SAVE, view('不收', { content }));
    expect([code, errors?.[0]?.extensions.field]).toEqual(['VALUE_INVALID', 'content']);
  });
});

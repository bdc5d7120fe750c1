import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundaries, OTHER_STREET } from '../regions/boundaries.ts';

/** The office's day is the day in Asia/Shanghai (UTC+8), whatever the server's clock shows elsewhere. */
const office = await boundaries('midnight');
afterAll(() => office.close());
office.moveClock(new Date('2027-12-31T12:00:00+08:00'));

const nameOf = async (code: string, asOf?: string) =>
  (
    await office.manager.data('query ($code: String, $asOf: Date) { region(code: $code, asOf: $asOf) { name } }', {
      code,
      asOf,
    })
  ).region?.name;
const today = async () => (await office.manager.data('{ me { today } }')).me.today;

describe('an event of 1 January 2028', () => {
  const UNIT = '150102001006';
  beforeAll(async () => {
    await office.happen({
      kind: 'RENAME',
      effectiveOn: '2028-01-01',
      from: [await office.id(UNIT)],
      to: [{ name: '军区社区居委会' }],
    });
  });
  it('is not there a second before midnight in Shanghai, which is four in the afternoon in Greenwich', async () => {
    office.moveClock(new Date('2027-12-31T15:59:59Z'));
    expect(await today()).toBe('2027-12-31');
    expect(await nameOf(UNIT)).toBe('内蒙古军区社区居委会');
  });
  it('is there at midnight, though no job ran', async () => {
    office.moveClock(new Date('2027-12-31T16:00:00Z'));
    expect(await today()).toBe('2028-01-01');
    expect(await nameOf(UNIT)).toBe('军区社区居委会');
    const { regionEvents } = await office.manager.data('{ regionEvents { items { state appliedOn } } }');
    expect(regionEvents.items).toEqual([{ state: 'IN_FORCE', appliedOn: null }]);
  });
});

describe('a transfer of 29 February 2028', () => {
  const UNIT = '150102001007';
  let unit: string;
  beforeAll(async () => {
    unit = await office.id(UNIT);
    await office.happen({
      kind: 'TRANSFER',
      effectiveOn: '2028-02-29',
      from: [unit],
      to: [{ parentId: await office.id(OTHER_STREET) }],
    });
  });
  const under = async (asOf?: string) =>
    (
      await office.manager.data('query ($id: ID, $asOf: Date) { region(id: $id, asOf: $asOf) { parent { code } } }', {
        id: unit,
        asOf,
      })
    ).region.parent.code;
  const listed = async () =>
    (
      await office.otherClerk.data('query ($filter: CommunityFilter) { communities(filter: $filter) { totalCount } }', {
        filter: { code: { eq: UNIT } },
      })
    ).communities.totalCount;
  it('the list of the leap day is right at midnight, the rights of the new street follow with the first write of the day', async () => {
    office.moveClock(new Date('2028-02-28T23:59:59+08:00'));
    expect(await under()).toBe('150102001');
    expect(await listed()).toBe(0);
    office.moveClock(new Date('2028-02-29T00:00:00+08:00'));
    expect(await under()).toBe(OTHER_STREET);
    expect(await listed()).toBe(0);
    // Anybody's write: here somebody else proposes something else.
    await office.propose({
      kind: 'RENAME',
      effectiveOn: '2028-03-01',
      from: [await office.id('150102003001')],
      to: [{ name: '改名社区居委会' }],
    });
    expect(await listed()).toBe(1);
  });
  it('28 February and 1 March of that year lie on either side', async () => {
    expect(await under('2028-02-28')).toBe('150102001');
    expect(await under('2028-03-01')).toBe(OTHER_STREET);
  });
});

describe('in the years of summer time in China (1986 to 1991), when a day had 23 hours', () => {
  it.each([
    ['1986-05-03T15:59:59Z', '1986-05-03'],
    ['1986-05-03T16:00:00Z', '1986-05-04'],
    // From 2 in the morning on the clock is an hour ahead: midnight comes at 15:00 in Greenwich.
    ['1986-05-04T14:59:59Z', '1986-05-04'],
    ['1986-05-04T15:00:00Z', '1986-05-05'],
    // Back on 14 September: that day had 25 hours.
    ['1986-09-13T15:00:00Z', '1986-09-14'],
    ['1986-09-14T15:59:59Z', '1986-09-14'],
    ['1986-09-14T16:00:00Z', '1986-09-15'],
    ['1991-04-14T14:59:59Z', '1991-04-14'],
    ['1991-04-14T15:00:00Z', '1991-04-15'],
  ])('%s is in the office %s', async (instant, day) => {
    office.moveClock(new Date(instant));
    expect(await today()).toBe(day);
  });
  it('periods of those days are calendar days and lose no hour', async () => {
    office.moveClock(new Date('2028-06-01T00:00:00+08:00'));
    const { regions } = await office.manager.data('{ regions(asOf: "1986-05-04") { totalCount } }');
    expect(regions.totalCount).toBe(0);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataProvider } from './data-provider.ts';
import { permissionsKnownBy } from './gql.ts';

const answer = (data: unknown) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify({ data }), { headers: { 'x-request-id': 'r-1' } })),
  );
const sent = () =>
  JSON.parse(String(vi.mocked(fetch).mock.calls[0]?.[1]?.body)) as { variables: unknown; query: string };

beforeEach(() => permissionsKnownBy(async () => ['figures:read', 'workers:read']));
afterEach(() => vi.unstubAllGlobals());

describe('a list of communities', () => {
  it('the third page of 25 asks for 25 rows after the first 50, sorted by shortfall, on the day looked at', async () => {
    answer({ communities: { items: [{ id: '7' }], totalCount: 90 } });
    const page = await dataProvider.getList('communities', {
      pagination: { page: 3, perPage: 25 },
      sort: { field: 'shortfallM2', order: 'DESC' },
      filter: { facilityClass: 'URBAN', meetsFacilityStandard: false, search: ' smc ' },
      meta: { asOf: '2025-12-31' },
    });
    expect(page).toEqual({ data: [{ id: '7' }], total: 90 });
    expect(sent().variables).toEqual({
      filter: { facilityClass: { eq: 'URBAN' }, meetsFacilityStandard: { eq: false }, search: 'smc' },
      sort: [{ field: 'SHORTFALL', direction: 'DESC' }],
      page: { limit: 25, offset: 50 },
      asOf: '2025-12-31',
      staffing: true,
    });
  });

  it('who may not read workers is not asked how many a community needs', async () => {
    permissionsKnownBy(async () => ['figures:read']);
    answer({ communities: { items: [], totalCount: 0 } });
    await dataProvider.getList('communities', {
      pagination: { page: 1, perPage: 25 },
      sort: { field: 'name', order: 'ASC' },
      filter: {},
    });
    expect(sent().variables).toMatchObject({ staffing: false });
  });

  it('an operation is sent as committed and never asks for the schema', async () => {
    answer({ users: { items: [], totalCount: 0 } });
    await dataProvider.getList('users', {
      pagination: { page: 1, perPage: 25 },
      sort: { field: 'name', order: 'ASC' },
      filter: {},
    });
    expect(sent().query).toContain('query Users(');
    expect(sent().query).not.toContain('__schema');
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, loadDemo } from '../../../server/src/demo/index.ts';
import { TEST_VAULT } from '../../support/vault.ts';
import { demoDistrict, PASSWORD } from './demo-district.ts';

const house = await demoDistrict('demo');
afterAll(() => house.close());
const auditor = await house.as('auditor');

const LOG_IN = 'mutation ($input: LoginInput!) { login(input: $input) { id } }';
const COUNTS = '{ facilities { totalCount } baseFigures { totalCount } users { totalCount } regions { totalCount } }';

describe('the demo district', () => {
  it('has an account for each role of an office, bound to a person, with its scope', async () => {
    const { users } = await auditor.data(
      '{ users { items { username roles person { name } scopeKind scopeRegions { code } } } }',
    );
    const told = users.items.map(
      (u: {
        username: string;
        roles: string[];
        person: { name: string };
        scopeKind: string;
        scopeRegions: { code: string }[];
      }) => [u.username, u.person.name, ...u.roles, u.scopeKind, ...u.scopeRegions.map((r) => r.code)].join(' '),
    );
    expect(told).toEqual([
      'admin 孙国强 ADMINISTRATOR ALL',
      'analyst 刘洋 ANALYST OWN_AND_BELOW 150102',
      'approver 苏日娜 APPROVER OWN_AND_BELOW 150102',
      'auditor 张丽萍 AUDITOR ALL',
      'finance 陈建华 FINANCE_OFFICER OWN_AND_BELOW 150102',
      'hr 王晓燕 HR_CLERK OWN_AND_BELOW 150102001',
      'manager 李志强 HR_MANAGER OWN_AND_BELOW 150102',
      'trainer 乌云其木格 TRAINER OWN_AND_BELOW 150102',
    ]);
  });

  it('says 演示 in the source of every facility and every household figure, and not of the census', async () => {
    const { facilities } = await auditor.data('{ facilities(page: { limit: 200 }) { items { source } } }');
    expect(facilities.items.filter((f: { source: string }) => !f.source.startsWith('演示'))).toEqual([]);
    const read = (metric: string) =>
      auditor.data(
        'query ($filter: BaseFigureFilter) { baseFigures(filter: $filter, page: { limit: 200 }) { items { source } } }',
        {
          filter: { metric: { eq: metric } },
        },
      );
    const households = (await read('HOUSEHOLDS')).baseFigures.items;
    expect(households.filter((f: { source: string }) => !f.source.startsWith('演示'))).toEqual([]);
    const { baseFigures } = await auditor.data(
      '{ baseFigures(filter: { metric: { eq: URBAN_RESIDENTS }, onDate: { eq: "2020-11-01" } }, page: { limit: 200 }) { items { source } } }',
    );
    const urban = baseFigures.items.map((f: { source: string }) => f.source);
    expect(urban).toHaveLength(79);
    expect(urban.filter((source: string) => !source.startsWith('演示'))).toEqual(['第七次全国人口普查（转引）']);
  });

  it('has facilities of every kind, tenure and state', async () => {
    const { facilities } = await auditor.data(
      '{ facilities(page: { limit: 200 }) { totalCount items { kind tenure state } } }',
    );
    expect(facilities.totalCount).toBeGreaterThan(300);
    const more = await auditor.data(
      '{ facilities(page: { limit: 200, offset: 200 }) { items { kind tenure state } } }',
    );
    const all = [...facilities.items, ...more.facilities.items];
    const values = (field: string) => new Set(all.map((f: Record<string, string>) => f[field])).size;
    expect([values('kind'), values('tenure')]).toEqual([9, 4]);
    expect(new Set(all.map((f: { state: string }) => f.state))).toEqual(
      new Set(['PLANNED', 'UNDER_CONSTRUCTION', 'ACCEPTED', 'IN_USE', 'WITHDRAWN']),
    );
  });

  it('has urban residents of every street and community, entered by one person and approved by another', async () => {
    const { baseFigures } = await auditor.data(
      `{ baseFigures(filter: { metric: { eq: URBAN_RESIDENTS }, onDate: { eq: "2025-12-31" } }, page: { limit: 200 }) {
           items { value review recordedBy { name } decidedBy { name } region { level } } } }`,
    );
    expect(baseFigures.items).toHaveLength(76);
    for (const figure of baseFigures.items)
      expect(figure).toMatchObject({
        review: 'APPROVED',
        recordedBy: { name: '李志强' },
        decidedBy: { name: '苏日娜' },
      });
  });

  it('33.42 m2 per 100 urban households at the plan’s end, 33.57 today', async () => {
    const per100 = async (asOf: string) => {
      const { communities } = await auditor.data(
        'query ($asOf: Date) { communities(asOf: $asOf, filter: { facilityClass: { eq: URBAN } }, page: { limit: 200 }) { items { households facilityAreaM2 } } }',
        { asOf },
      );
      const sum = (of: (c: { households: number; facilityAreaM2: string }) => number) =>
        communities.items.reduce(
          (total: number, c: { households: number; facilityAreaM2: string }) => total + of(c),
          0,
        );
      return ((sum((c) => Number(c.facilityAreaM2)) * 100) / sum((c) => c.households)).toFixed(2);
    };
    expect([await per100('2025-12-31'), await per100('2026-11-24')]).toEqual(['33.42', '33.57']);
  });
});

describe('loading it again', () => {
  it('changes nothing and leaves a password somebody has changed', async () => {
    const before = await auditor.data(COUNTS);
    expect(await loadDemo(house.orm, { password: 'Another-1-password', vault: TEST_VAULT })).toBe(false);
    expect(await auditor.data(COUNTS)).toEqual(before);
    await expect(house.as('hr')).resolves.toBeDefined();
  });
  it('with a password that was set gives it to all eight accounts', async () => {
    const password = 'Another-1-password';
    await loadDemo(house.orm, { password, vault: TEST_VAULT, resetPasswords: true });
    for (const { username } of DEMO_ACCOUNTS) {
      const nobody = house.nobody();
      expect((await nobody.ask(LOG_IN, { input: { username, password: PASSWORD } })).code).toBe('LOGIN_FAILED');
      expect((await nobody.ask(LOG_IN, { input: { username, password } })).errors).toBeUndefined();
    }
  });
});

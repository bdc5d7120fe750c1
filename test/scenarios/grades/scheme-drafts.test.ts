import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { asApplication, SchemesDesk, shipped } from './schemes-desk.ts';

const home = await house('grade_scheme_drafts');
afterAll(() => home.close());
const manager = new SchemesDesk(home.as('manager'));
const clerk = new SchemesDesk(home.as('hr'));

describe('what comes with the product', () => {
  it('is six schemes without errors, which belong to no district', async () => {
    const items = await manager.list(
      { shipped: { eq: true } },
      'code version status faults valid { from } region { id } cells { published }',
    );
    expect(items.map(({ code }) => code)).toEqual([
      'HEBEI_60',
      'HOHHOT_18',
      'NINGXIA_24',
      'SHANDONG_18',
      'XIAMEN_2009',
      'XIAN_18',
    ]);
    for (const item of items) {
      expect(item).toMatchObject({ version: 1, status: 'SHIPPED', faults: 0, valid: null, region: null });
      expect(item.cells.published).toBeGreaterThan(0);
    }
  });
  it('is never changed, submitted or deleted, but copied', async () => {
    const [hebei] = await manager.list({ code: { eq: 'HEBEI_60' } });
    const { id, revision } = hebei;
    expect(await manager.refusal('saveGradeScheme', { id, revision, document: '{}' })).toBe('GRADE_SCHEME_LOCKED id');
    expect(await manager.refusal('submitGradeScheme', { id, revision })).toBe('GRADE_SCHEME_LOCKED id');
    expect(await manager.refusal('deleteGradeScheme', { id, revision }, '')).toBe('GRADE_SCHEME_LOCKED id');
    const copy = await manager.create({ fromId: id, validFrom: '2028-01-01' });
    expect(copy).toMatchObject({ code: 'HEBEI_60', version: 1, status: 'DRAFT', validFrom: '2028-01-01', base: null });
    expect(await manager.written('deleteGradeScheme', { id: copy.id, revision: copy.revision }, '')).toBe(true);
    expect(await manager.find(copy.id)).toBeNull();
  });
});

describe('a draft from nothing', () => {
  it('is blank: what only the city’s document says is missing, and it cannot be submitted so', async () => {
    const draft = await manager.create({ validFrom: '2032-01-01' });
    expect(draft).toMatchObject({ code: 'SCHEME', status: 'DRAFT', validFrom: '2032-01-01', faults: 11 });
    expect(await manager.refusal('submitGradeScheme', { id: draft.id, revision: draft.revision })).toBe(
      'GRADE_SCHEME_INVALID id',
    );
    const document = JSON.parse((await manager.find(draft.id, 'document')).document);
    expect(document).toMatchObject({ validFrom: '2032-01-01', placement: { baseDate: '2032-01-01' }, posts: [] });
  });
});

describe('the same key', () => {
  it('drafts once, however often it is sent', async () => {
    const input = { idempotencyKey: 'once', regionId: await manager.district(), validFrom: '2031-01-01' };
    const first = await manager.written('createGradeScheme', input);
    expect((await manager.written('createGradeScheme', input)).id).toBe(first.id);
  });
});

describe('rights', () => {
  it('a street’s clerk reads what is in force and what comes with the product, and no drafts', async () => {
    const statuses = new Set((await clerk.list()).map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual(['APPROVED', 'SHIPPED', 'SUPERSEDED']);
    const [draft] = await manager.list({ status: { eq: 'DRAFT' } });
    expect(await clerk.find(draft.id)).toBeNull();
    const [own] = await clerk.list({ shipped: { eq: false } }, 'region { name }');
    expect(own.region).toBeNull();
  });
  it('only who prepares grades drafts, and only who decides decides', async () => {
    const input = { idempotencyKey: 'x', regionId: await manager.district(), validFrom: '2031-01-01' };
    for (const account of ['hr', 'approver', 'auditor', 'admin', 'finance'] as const)
      expect(await new SchemesDesk(home.as(account)).refusal('createGradeScheme', input)).toBe('ACCESS_DENIED');
    for (const account of ['analyst', 'finance', 'trainer', 'admin'] as const)
      expect((await home.as(account).ask('{ gradeSchemes { totalCount } }')).code).toBe('ACCESS_DENIED');
    expect((await home.nobody().ask('{ gradeSchemes { totalCount } }')).code).toBe('UNAUTHENTICATED');
  });
  it('a scheme is a district’s, not a street’s', async () => {
    const { region } = await manager.client.data('{ region(code: "150102001") { id } }');
    const input = { idempotencyKey: 'y', regionId: region.id, validFrom: '2031-01-01' };
    expect(await manager.refusal('createGradeScheme', input)).toBe('VALUE_INVALID regionId');
  });
  it('nobody enters a scheme of the product by hand, nor one that is approved already', async () => {
    const values = [JSON.stringify(shipped('xian-18'))];
    const insert = (region: string, status: string) =>
      `insert into grade_scheme (region_id, code, number, title_zh, title_en, entered, document, hash, faults, cells_published, cells_reconstructed, cells_assumed,
         cells_empty, valid_from, status) select ${region}, 'FORGED', 1, 'x', 'x', '{}', $1::jsonb, repeat('a', 64), 0, 0, 0, 0, 0, '2027-01-01', '${status}'`;
    const district = `(select unit_id from region_attributes where code = '150102' limit 1)`;
    expect(await asApplication(home, 'manager', insert('null', 'SHIPPED'), values)).toBe('JC006');
    expect(await asApplication(home, 'manager', insert(district, 'APPROVED'), values)).toBe('JC006');
    expect(await asApplication(home, 'manager', insert(district, 'DRAFT'), values)).toBe(1);
  });
});

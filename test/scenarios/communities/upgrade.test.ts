import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../server/src/migrations/index.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
type Db = Parameters<Parameters<typeof asClient>[1]>[0];

/** Runs some migrations as the product does: as the owner, in the name of the system. */
async function run(db: Db, names: (name: string) => boolean): Promise<void> {
  const app = decodeURIComponent(new URL(database.app).username);
  for (const { name, class: migration } of MIGRATIONS.filter((m) => names(m.name))) {
    const made = new migration({} as never, {} as never);
    await made.up();
    for (const query of made.getQueries()) {
      if (typeof query !== 'string') throw new Error(`${name} holds more than texts`);
      await db.query(query.replaceAll(/\bjiceng_app\b/g, app));
    }
  }
}

const asSystem = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  asClient(database.owner, async (db) => {
    await db.query(
      `select set_config('app.person', '1', false), set_config('app.all', 'on', false), set_config('app.reason', 'test', false)`,
    );
    return work(db);
  });

/** An office that has worked with the version before: one community, a figure that was corrected, a facility that grew, a renamed indicator. */
const OFFICE = `
  insert into person (id, name) values (100, '旧录入人'), (101, '复核人');
  insert into region (id, level, region_id, community_id) values (1, 'DISTRICT', 1, null), (2, 'TOWN', 2, null), (3, 'COMMUNITY', 2, 3);
  insert into region_attributes (unit_id, region_id, community_id, parent_id, code, name, pinyin, initials, kind, is_virtual, requires_station, source, valid, recorded_by)
    values (3, 2, 3, 2, '150102001001', '旧社区', 'jiushequ', 'jsq', 'COMMUNITY', false, false, '名录', '[2020-01-01,)', 100);
  insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, recorded_by, recorded_at, superseded_at) values
    (3, 2, 3, 'HOUSEHOLDS', '2025-06-30', 900, 'GRID', '网格', 100, '2025-07-01', '2025-08-01'),
    (3, 2, 3, 'HOUSEHOLDS', '2025-06-30', 1000, 'GRID', '网格', 100, '2025-08-01', null);
  insert into facility (id, community_unit_id, region_id, community_id) values (1, 3, 2, 3);
  insert into facility_fact (facility_id, region_id, community_id, name, kind, state, building_area_m2, tenure, counts_towards, source, valid, recorded_by) values
    (1, 2, 3, '服务中心', 'OTHER', 'IN_USE', 100, 'OWNED', true, '登记', '[2020-01-01,2024-01-01)', 100),
    (1, 2, 3, '服务中心', 'OTHER', 'IN_USE', 300, 'OWNED', true, '登记', '[2024-01-01,)', 100);
  with was as (update indicator_definition_fact set superseded_at = now() where definition_id = 1 returning *)
  insert into indicator_definition_fact (definition_id, name_zh, name_en, formula_zh, formula_en, unit, kind, facility_class, per, direction, decimals,
    lowest_level, owner_department, rule_version, valid, document_title, document_grade, recorded_by)
  select definition_id, '改名', name_en, formula_zh, formula_en, unit, kind, facility_class, per, direction, decimals, lowest_level, owner_department,
    rule_version, valid, document_title, document_grade, 100 from was`;

describe('an installation that was filled before a second person was asked', () => {
  beforeAll(async () => {
    database = await freshDatabase('upgrade_review');
    await asSystem(async (db) => {
      await db.query('drop schema public cascade');
      await db.query('create schema public');
      await run(db, (name) => name < '0006');
      await db.query(OFFICE);
      await run(db, (name) => name >= '0006');
    });
  });
  afterAll(() => database?.drop());

  const rows = (text: string) => asSystem(async (db) => (await db.query(text)).rows);

  it('has its figures and facilities waiting, submitted by who entered them, when he did', async () => {
    const submitted = { review: 'SUBMITTED', submitted_by: 100, same: true, decided_by: null, believed_from: null };
    const columns = 'review, submitted_by, submitted_at = recorded_at as same, decided_by, believed_from';
    expect(await rows(`select ${columns} from base_figure where superseded_at is null`)).toEqual([submitted]);
    expect(await rows(`select ${columns} from facility_fact order by id`)).toEqual([submitted, submitted]);
    expect(await rows(`select ${columns} from indicator_definition_fact where recorded_by = 100`)).toEqual([submitted]);
  });

  it('leaves alone what was replaced before', async () => {
    expect(await rows('select review, believed_from from base_figure where superseded_at is not null')).toEqual([
      { review: 'ENTERED', believed_from: null },
    ]);
  });

  it('goes on with the catalogue, which counts since it came', async () => {
    const [{ shipped, in_force }] = await rows(
      `select count(*)::int as shipped, count(*) filter (where superseded_at is null and believed_from = recorded_at)::int as in_force
       from indicator_definition_fact where review = 'SHIPPED'`,
    );
    expect({ shipped, in_force }).toEqual({ shipped: 10, in_force: 9 });
  });

  it('counts again what a second person approves, each stretch of a facility by itself', async () => {
    await asSystem(async (db) => {
      await db.query(`select set_config('app.person', '101', false)`);
      for (const table of ['base_figure', 'facility_fact', 'indicator_definition_fact'])
        await db.query(`update ${table} set review = 'APPROVED' where review = 'SUBMITTED' and superseded_at is null`);
    });
    const believed = 'superseded_at is null and believed_from is not null';
    expect(await rows(`select value from base_figure where ${believed}`)).toEqual([{ value: 1000 }]);
    expect(
      await rows(`select building_area_m2::text as area from facility_fact where ${believed} order by id`),
    ).toEqual([{ area: '100.00' }, { area: '300.00' }]);
  });
});

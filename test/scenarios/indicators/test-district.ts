import { createHash } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { importRegions, type RegionLine } from '../../../server/src/domains/regions/index.ts';
import { connect } from '../../../server/src/platform/database/index.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';

import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { Role } from '../../../server/src/shared/access/permissions.ts';
import type { Actor } from '../../../server/src/shared/context.ts';
import { approveAll, secondPerson } from '../../support/approve.ts';
import { Client } from '../../support/client.ts';
import { freshDatabase } from '../../support/database.ts';
import { serverOver } from '../../support/server.ts';

const IN_CLASS = { isVirtual: false, requiresStation: false } as const;

const street = (code: string, name: string, kind: 'STREET' | 'TOWN' | 'PARK' = 'STREET') =>
  ({ ...IN_CLASS, code, name, parentCode: '150199', kind, facilityClass: null }) as RegionLine;
const unit = (code: string, name: string, facilityClass: 'URBAN' | 'VILLAGE' | null) =>
  ({
    ...IN_CLASS,
    code,
    name,
    parentCode: code.slice(0, 9),
    kind: facilityClass === 'VILLAGE' ? 'VILLAGE' : 'COMMUNITY',
    facilityClass,
    isVirtual: facilityClass === null,
  }) as RegionLine;

/** Vector V5 as a district: three communities in two streets; besides two villages and a park that is only in the statistics. */
const TREE: readonly RegionLine[] = [
  {
    ...IN_CLASS,
    code: '150199',
    name: '测试区',
    parentCode: null,
    kind: 'DISTRICT',
    facilityClass: null,
  } as RegionLine,
  street('150199001', '甲街道'),
  unit('150199001001', '甲一社区', 'URBAN'),
  unit('150199001002', '甲二社区', 'URBAN'),
  street('150199002', '乙街道'),
  unit('150199002001', '乙一社区', 'URBAN'),
  street('150199101', '丙镇', 'TOWN'),
  unit('150199101201', '丙一村', 'VILLAGE'),
  unit('150199101202', '丙二村', 'VILLAGE'),
  street('150199400', '丁园区', 'PARK'),
  unit('150199400498', '丁虚拟社区', null),
];

/** Households on 30 June 2025 and area since 2020; 丙二村 has no rooms. */
const MEASURED = [
  ['150199001001', 1000, '300.00'],
  ['150199001002', 3000, '600.00'],
  ['150199002001', 500, '400.00'],
  ['150199101201', 180, '150.00'],
] as const;

async function fill(em: EntityManager): Promise<void> {
  await importRegions(em, TREE, { from: '2020-01-01', source: '测试' });
  for (const [code, households, areaM2] of MEASURED) {
    await em.execute(
      `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source)
       select unit_id, region_id, unit_id, 'HOUSEHOLDS', '2025-06-30', ?, 'GRID', '测试' from region_attributes where code = ?`,
      [households, code],
    );
    await em.execute(
      `with made as (insert into facility (community_unit_id, region_id, community_id)
         select unit_id, region_id, unit_id from region_attributes where code = ? returning id, region_id, community_id)
       insert into facility_fact (facility_id, region_id, community_id, name, kind, state, building_area_m2, tenure, counts_towards, source, valid)
       select id, region_id, community_id, '服务中心', 'COMPREHENSIVE_SERVICE', 'IN_USE', ?, 'OWNED', true, '测试', daterange('2020-01-01', null) from made`,
      [code, areaM2],
    );
  }
}

export interface TestDistrict {
  readonly orm: MikroORM;
  /** `approver` is another person than the rest. */
  as(name: 'manager' | 'clerk' | 'ownLevelClerk' | 'streetManager' | 'trainer' | 'approver'): Client;
  idOf(code: string): Promise<string>;
  close(): Promise<void>;
}

/** A server over all slices on a small district of its own; who asks is named by his cookie. */
export async function testDistrict(name: string): Promise<TestDistrict> {
  const database = await freshDatabase(name);
  const orm = await connect(
    database.app,
    SLICES.flatMap((slice) => [...slice.entities]),
    { poolSize: 4 },
  );
  const system = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' };
  const within = <T>(work: (em: EntityManager) => Promise<T>) =>
    unitOfWork(orm, system, 'test', { reason: '测试' }, work);
  await within(fill);
  await approveAll(orm);
  const approverId = await secondPerson(orm);
  const idOf = (code: string) =>
    within(async (em) => {
      const [row] = await em.execute<{ id: number }[]>('select unit_id as id from region_attributes where code = ?', [
        code,
      ]);
      return String(row?.id);
    });
  const first = Number(await idOf('150199001'));
  const actor = (username: string, role: Role, scope: Partial<Actor['scope']>): Actor => ({
    userId: 1,
    personId: SYSTEM_PERSON,
    username,
    roles: [role],
    scope: { all: false, ownLevel: false, regions: [], ...scope },
  });
  const actors: Record<string, Actor> = {
    manager: actor('manager', Role.HR_MANAGER, { all: true }),
    clerk: actor('clerk', Role.HR_CLERK, { regions: [first] }),
    ownLevelClerk: actor('ownLevelClerk', Role.HR_CLERK, { regions: [first], ownLevel: true }),
    streetManager: actor('streetManager', Role.HR_MANAGER, { regions: [first] }),
    trainer: actor('trainer', Role.TRAINER, { all: true }),
    approver: { ...actor('approver', Role.APPROVER, { all: true }), personId: approverId },
  };
  const hashes = new Map(
    Object.entries(actors).map(([token, who]) => [createHash('sha256').update(token).digest('hex'), who]),
  );
  const server = await serverOver(orm, {
    sessions: { actorOf: async (hash) => hashes.get(hash.toString('hex')) ?? null },
    demo: false,
  });
  return {
    orm,
    idOf,
    as: (who) => {
      const client = new Client(server.url);
      client.setCookie(`jiceng_session=${who}`);
      return client;
    },
    close: async () => {
      await server.close();
      await orm.close();
      await database.drop();
    },
  };
}

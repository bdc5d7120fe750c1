import type { EntityManager } from '@mikro-orm/postgresql';
import { gradeSchemeVersions } from '../domains/grades/index.ts';

const DISTRICT = '150102';
const BASE = 'HOHHOT_18';

/**
 * What the demo district has adopted (演示方案): the city's scheme from 2023 on, and before it an invented simpler one, which knew years and posts only.
 * Both are changes to the scheme that comes with the product.
 */
const VERSIONS = [
  {
    validFrom: '2020-01-01',
    changes: {
      title: {
        zh: '演示：三岗十八级（只看岗位和年限）',
        en: 'Demo: three posts, eighteen grades, by post and years only',
      },
      note: {
        zh: '演示设定（虚构）：学历、证书和提前晋升自 2023 年起才计。',
        en: 'Invented for the demo: papers and early promotion count from 2023 on only.',
      },
      education: null,
      certificates: null,
      combine: [],
      assessment: { early: null },
      placement: { baseDate: '2020-01-01', source: { baseDate: null } },
      pay: null,
    },
  },
  { validFrom: '2023-01-01', changes: {} },
] as const;

/** The preparer drafts and submits both versions; only into a district without any. */
export async function draftSchemes(em: EntityManager): Promise<void> {
  const [place] = await em.execute<{ id: number; there: boolean }[]>(
    `select a.unit_id as id, exists (select from grade_scheme s where s.region_id = a.unit_id) as there
     from region_attributes a where a.code = ? and a.superseded_at is null`,
    [DISTRICT],
  );
  if (!place || place.there) return;
  const [base] = await em.execute<{ hash: string; version: number }[]>(
    'select hash, number as version from grade_scheme where region_id is null and code = ? order by number desc limit 1',
    [BASE],
  );
  if (!base) throw new Error(`The demo needs the shipped scheme ${BASE}; it is entered before the demo`);
  for (const { validFrom, changes } of VERSIONS) {
    const document = JSON.stringify({ base: { code: BASE, ...base }, ...changes });
    const input = { idempotencyKey: `demo-scheme-${validFrom}`, regionId: String(place.id), document, validFrom };
    await gradeSchemeVersions.begin(em, input);
  }
  await em.execute(
    `update grade_scheme set status = 'SUBMITTED', reason = '演示：按市里方案施行（虚构）', revision = revision + 1 where region_id = ? and status = 'DRAFT'`,
    [place.id],
  );
}

/** The approver has approved both, the older first. */
export async function approveSchemes(em: EntityManager): Promise<void> {
  const waiting = await em.execute<{ id: number }[]>(
    `select s.id from grade_scheme s join region_attributes a on a.unit_id = s.region_id and a.superseded_at is null
     where a.code = ? and s.status = 'SUBMITTED' and s.reason like '演示%' order by s.valid_from`,
    [DISTRICT],
  );
  for (const { id } of waiting)
    await em.execute(`update grade_scheme set status = 'APPROVED', revision = revision + 1 where id = ?`, [id]);
}

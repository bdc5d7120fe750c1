import type { EntityManager } from '@mikro-orm/postgresql';
import { readTable } from './csv.ts';

/** The period that is open in the demo (演示填报任务): the day counted for, and the last day in time. */
const ON_DATE = '2026-11-01';
const DEADLINE = '2026-12-15';
const SOURCE = '演示：四季度网格台账（虚构）';

/** State each figure of the period is left in. */
type LeftIn = 'ENTERED' | 'SUBMITTED' | 'APPROVED' | 'RETURNED';

const COLUMNS = ['communityCode', 'households', 'state', 'remark'] as const;
type Figure = Readonly<Record<(typeof COLUMNS)[number], string>>;
/** The street that has a clerk among the demo accounts; for the others the manager enters. */
const isOfClerk = ({ communityCode }: Figure): boolean => communityCode.startsWith('150102001');
const isOfOthers = (figure: Figure): boolean => !isOfClerk(figure);

const figuresLeft = (states: readonly LeftIn[], of: (figure: Figure) => boolean): string =>
  JSON.stringify(
    readTable('demo/collection.csv', COLUMNS).filter((figure) => states.includes(figure.state as LeftIn) && of(figure)),
  );

/** Whether the database answers yes to an `exists (...)`. */
async function isThere(em: EntityManager, exists: string, given: readonly string[] = []): Promise<boolean> {
  const [row] = await em.execute<{ there: boolean }[]>(`select ${exists} as there`, [...given]);
  return row?.there ?? false;
}

/**
 * The district opens a period (开始填报): three streets are handed in whole, one is only entered. That which will be approved moves households
 * between its communities and leaves their sum as it was.
 */
export async function openCollection(em: EntityManager): Promise<void> {
  if (await isThere(em, 'exists (select from collection_period)')) return;
  await em.execute(
    `insert into collection_period (region_id, name, metrics, on_date, opens_on, deadline, closes_at, level)
     select a.unit_id, '2026年四季度户数', '{HOUSEHOLDS}', ?, date ? + 1, ?, (date ? + 1)::timestamp at time zone 'Asia/Shanghai', 'COMMUNITY'
     from region_attributes a where a.code = '150102' and a.superseded_at is null`,
    [ON_DATE, ON_DATE, DEADLINE, DEADLINE],
  );
  await enter(em, figuresLeft(['APPROVED', 'SUBMITTED'], isOfOthers), 'SUBMITTED');
  await enter(em, figuresLeft(['ENTERED'], isOfOthers), 'ENTERED');
}

/** The clerk of a street submits most of its figures, one with a digit too many, and corrects the area of a facility (街道报送). */
export async function handInStreet(em: EntityManager): Promise<void> {
  const own = `exists (select from base_figure where source = ? and recorded_by = current_setting('app.person')::int)`;
  if (await isThere(em, own, [SOURCE])) return;
  await enter(em, figuresLeft(['SUBMITTED', 'RETURNED'], isOfClerk), 'SUBMITTED');
  await em.execute(CORRECT_FACILITY);
}

/** The approver has looked at the first of it (复核一部分): one street approved, the wrong figure returned, the rest of three streets still on the desk. */
export async function decideSome(em: EntityManager): Promise<void> {
  if (await isThere(em, 'exists (select from base_figure where source = ? and decided_at is not null)', [SOURCE]))
    return;
  await decide(em, figuresLeft(['APPROVED'], isOfOthers), 'APPROVED', null);
  await decide(
    em,
    figuresLeft(['RETURNED'], isOfClerk),
    'RETURNED',
    '六月末为 3,412 户，疑多录一位，请核对台账后重报。',
  );
}

const enter = (em: EntityManager, figures: string, review: LeftIn) =>
  em.execute(
    `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, remark, review)
     select a.unit_id, a.region_id, a.community_id, 'HOUSEHOLDS', ?, f.households::int, 'GRID', ?, nullif(f.remark, ''), ?
     from jsonb_to_recordset(?::jsonb) as f ("communityCode" text, households text, remark text)
       join region_attributes a on a.code = f."communityCode" and a.superseded_at is null
     order by a.code`,
    [ON_DATE, SOURCE, review, figures],
  );

const decide = (em: EntityManager, figures: string, review: LeftIn, reason: string | null) =>
  em.execute(
    `update base_figure b set review = ?, decision_reason = ?, version = b.version + 1
     from jsonb_to_recordset(?::jsonb) as f ("communityCode" text)
       join region_attributes a on a.code = f."communityCode" and a.superseded_at is null
     where b.unit_id = a.unit_id and b.on_date = ? and b.source = ? and b.review = 'SUBMITTED' and b.superseded_at is null`,
    [review, reason, figures, ON_DATE, SOURCE],
  );

/** With it 体校巷社区 would meet its standard, and the district would have one community more that does. */
const CORRECT_FACILITY = `
  insert into facility_fact (facility_id, region_id, community_id, name, kind, state, building_area_m2, resident_activity_area_m2, tenure,
    certificate_number, venue_functions, counts_towards, counts_reason, source, reason, review, mode, replaces, valid)
  select x.facility_id, x.region_id, x.community_id, x.name, x.kind, x.state, 228.00, 195.00, x.tenure, x.certificate_number, x.venue_functions,
    x.counts_towards, x.counts_reason, '演示：竣工测绘报告（虚构）', '按竣工测绘面积更正', 'SUBMITTED', 'CORRECTION', array[x.id], x.valid
  from facility_fact x join region_attributes a on a.unit_id = x.community_id and a.superseded_at is null
  where a.code = '150102001008' and x.name = '日间照料站' and x.superseded_at is null and x.believed_from is not null`;

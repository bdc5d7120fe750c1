import type { EntityManager } from '@mikro-orm/postgresql';
import type { StaffingFormula } from '../../domains/places/index.ts';
import { TrustGrade } from '../../shared/document.ts';
import { QUOTAS_OF } from '../demo-documents.ts';

interface DemoQuota {
  readonly unit: string;
  readonly category: 'ALL' | 'COMMITTEE' | 'STAFF';
  readonly from: string;
  readonly to: string | null;
  readonly places: number;
  /** Year of the paper that sets it. */
  readonly paper: number;
}

const quota = (unit: string, places: number, last: number, category: DemoQuota['category'] = 'ALL'): DemoQuota[] => [
  { unit, category, from: '2025-01-01', to: '2026-01-01', places: last, paper: 2025 },
  { unit, category, from: '2026-01-01', to: null, places, paper: 2026 },
];

/**
 * Invented quotas of some streets (演示员额): 东街 is full, 西街 over, the others have places left. The street of the demo's clerk has one of its committees
 * only, so that whoever tries the product can hire there.
 */
const QUOTAS: readonly DemoQuota[] = [
  ...quota('150102001', 90, 85, 'COMMITTEE'),
  ...quota('150102004', 130, 125),
  ...quota('150102005', 115, 115),
  ...quota('150102006', 225, 220),
  ...quota('150102006', 70, 70, 'COMMITTEE'),
  ...quota('150102007', 170, 168),
  ...quota('150102401', 90, 88),
  ...quota('150102402', 60, 58),
  ...quota('150102403', 150, 150),
  // Nobody set it anew when the paper of 2026 took the place of that of 2025.
  { unit: '150102006001', category: 'ALL', from: '2025-01-01', to: null, places: 15, paper: 2025 },
  ...quota('150102006002', 26, 25),
];

/** No city's: most communities of the demo come near it. */
const FORMULA: StaffingFormula = {
  format: 1,
  code: 'DEMO_200',
  title: { zh: '演示：每 200 户 1 人，不少于 6 人', en: 'Demo: 1 per 200 households, at least 6' },
  source: { title: '演示设定（虚构）', number: null, article: null, date: null, grade: TrustGrade.ASSUMED },
  parts: [
    {
      kind: 'PER',
      label: { zh: '按户数配备', en: 'By households' },
      of: 'HOUSEHOLDS',
      people: 1,
      per: 200,
      rounding: 'UP',
    },
  ],
  least: 6,
  most: null,
  assumed: [{ zh: '不足一人的按一人计（设定）', en: 'A part of a person counts as one; set here' }],
};

/** Quotas and the staffing formula of the demo; only into a database without any. */
export async function enterQuotas(em: EntityManager): Promise<void> {
  const [{ there } = { there: true }] = await em.execute<{ there: boolean }[]>(
    'select exists (select from headcount) or exists (select from staffing_choice) as there',
  );
  if (there) return;
  await em.execute(
    `insert into headcount (unit_id, region_id, community_id, category)
     select distinct r.id, r.region_id, r.community_id, q.category from jsonb_to_recordset(?::jsonb) as q (unit text, category text)
       join region_attributes a on a.code = q.unit and a.superseded_at is null join region r on r.id = a.unit_id`,
    [JSON.stringify(QUOTAS)],
  );
  await em.execute(
    `insert into headcount_fact (headcount_id, region_id, community_id, places, valid, document_title, document_grade, governing_document_id)
     select h.id, h.region_id, h.community_id, q.places, daterange(q."from", q."to"), q.title, 'UNVERIFIED', d.document_id
     from jsonb_to_recordset(?::jsonb) as q (unit text, category text, "from" date, "to" date, places int, title text)
       join region_attributes a on a.code = q.unit and a.superseded_at is null
       join headcount h on h.unit_id = a.unit_id and h.category = q.category
       left join governing_document_fact d on d.title = q.title and d.superseded_at is null and d.believed_from is not null
     order by h.id, q."from"`,
    [JSON.stringify(QUOTAS.map(({ paper, ...row }) => ({ ...row, title: QUOTAS_OF(paper) })))],
  );
  await em.execute(
    `insert into staffing_choice (formula, valid, document_title, document_grade)
     values (?::jsonb, daterange('2025-01-01', null), '演示：社区工作者配备暂行标准（虚构）', 'UNVERIFIED')`,
    [JSON.stringify(FORMULA)],
  );
}

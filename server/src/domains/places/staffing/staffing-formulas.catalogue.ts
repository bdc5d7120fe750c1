import { TrustGrade } from '../../../shared/document.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import type { StaffingFormula, StaffingPart } from './staffing-formula.ts';

const BY_HOUSEHOLDS = text('按户数配备', 'By households');
const BY_URBAN = text('按城镇常住人口配备', 'By urban permanent residents');
const STARTED_COUNTS = text(
  '不足一人的按一人计（文中未写明）',
  'A part of a person counts as one; the text leaves it open',
);

const perHouseholds = (per: number): StaffingPart => ({
  kind: 'PER',
  label: BY_HOUSEHOLDS,
  of: 'HOUSEHOLDS',
  people: 1,
  per,
  rounding: 'UP',
});
const perTenThousand = (people: number): StaffingPart => ({
  kind: 'PER',
  label: BY_URBAN,
  of: 'URBAN_RESIDENTS',
  people,
  per: 10_000,
  rounding: 'UP',
});
const source = (
  title: string,
  grade: TrustGrade,
  more: Partial<StaffingFormula['source']> = {},
): StaffingFormula['source'] => ({
  title,
  number: null,
  article: null,
  date: null,
  grade,
  ...more,
});
const formula = (
  code: string,
  title: Text,
  given: Pick<StaffingFormula, 'source' | 'parts'> & Partial<StaffingFormula>,
): StaffingFormula => ({ format: 1, code, title, least: null, most: null, assumed: [], ...given });

const OF_DISTRICT = text(
  '原文按旗县区总量控制，此处按社区折算，仅作参照',
  "The text controls the district's total; by community it is a yardstick",
);

/** Formulas that come with the product (随产品提供的配备标准). None holds anywhere until a district chooses it. */
export const STAFFING_FORMULAS: readonly StaffingFormula[] = [
  formula('TAIYUAN_2020', text('太原 2020：“两委”5 至 9 人，专职社工按户数分档', 'Taiyuan 2020: bands of households'), {
    source: source('太原市社区工作者配备标准（太原日报）', TrustGrade.QUOTED, { date: '2020-08-18' }),
    parts: [
      { kind: 'RANGE', label: text('社区“两委”成员', 'Members of the two committees'), least: 5, most: 9 },
      {
        kind: 'BANDS',
        label: text('专职社工', 'Full-time social workers'),
        of: 'HOUSEHOLDS',
        bands: [
          { below: 2000, people: 3 },
          { below: 3000, people: 4 },
          { below: 4000, people: 5 },
          { upTo: 5000, people: 6 },
        ],
        beyond: { every: 500, more: 1, counted: 'WHOLE' },
      },
    ],
    most: 17,
    assumed: [
      text(
        '原文各档首尾相接：2000、3000、4000 户整归上一档，5000 户整归“4000 至 5000 户”档',
        "The text's bands share their edges: 2000, 3000 and 4000 belong to the band above, 5000 to the band up to 5000",
      ),
      text('5000 户以上每满 500 户增 1 人，不满 500 户不增', 'Above 5000 only whole further 500 add one'),
    ],
  }),
  formula('NINGBO_250', text('宁波：每 250 户 1 人', 'Ningbo: 1 per 250 households'), {
    source: source('宁波市社区专职工作者配备标准（转引）', TrustGrade.UNVERIFIED),
    parts: [perHouseholds(250)],
    assumed: [STARTED_COUNTS],
  }),
  formula('DALIAN_200', text('大连：每 200 户 1 人', 'Dalian: 1 per 200 households'), {
    source: source('大连市社区工作者配备标准（转引）', TrustGrade.UNVERIFIED),
    parts: [perHouseholds(200)],
    assumed: [STARTED_COUNTS],
  }),
  formula('INNER_MONGOLIA_2012', text('内蒙古 2012：每 200 户 1 人，6 至 10 人', 'Inner Mongolia 2012'), {
    source: source('社区工作者管理暂行办法', TrustGrade.QUOTED, { number: '内政办字〔2012〕263号' }),
    parts: [perHouseholds(200)],
    least: 6,
    most: 10,
    assumed: [STARTED_COUNTS],
  }),
  formula(
    'INNER_MONGOLIA_2024',
    text('内蒙古 2024：每万名城镇常住人口 18 人', 'Inner Mongolia 2024: 18 per 10,000 urban residents'),
    {
      source: source('内蒙古自治区社区工作者管理办法（试行）', TrustGrade.QUOTED, {
        article: '第五条',
        date: '2024-08-21',
      }),
      parts: [perTenThousand(18)],
      assumed: [OF_DISTRICT, STARTED_COUNTS],
    },
  ),
  formula('PLAN_22', text('规划目标：每万名城镇常住人口 22 人', 'Plan target: 22 per 10,000 urban residents'), {
    source: source('城乡社区服务体系建设规划目标（转引）', TrustGrade.QUOTED),
    parts: [perTenThousand(22)],
    assumed: [OF_DISTRICT, STARTED_COUNTS],
  }),
];

export const shippedFormula = (code: string): StaffingFormula | undefined =>
  STAFFING_FORMULAS.find((each) => each.code === code);

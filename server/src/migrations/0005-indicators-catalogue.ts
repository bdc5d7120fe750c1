/**
 * Indicators and targets the product ships, as migration 0005 stores them once. Part of that migration: not edited after landing; what
 * changes later is entered as a dated change, or comes with a migration of its own.
 */
export interface SeedDocument {
  readonly title: string;
  readonly number: string | null;
  /** Null: the article is not known. */
  readonly article: string | null;
  readonly date: string | null;
  readonly grade: 'OFFICIAL' | 'QUOTED' | 'UNVERIFIED' | 'COMPUTED' | 'ASSUMED';
}

export const DOCUMENTS = {
  plan: {
    title: '呼和浩特市新城区“十四五”民政事业发展规划',
    number: '新政办发〔2022〕47号',
    article: null,
    date: null,
    grade: 'QUOTED',
  },
  /** The plan orders it and gives no percentage. */
  planWithoutNumber: {
    title: '本系统设定（呼和浩特市新城区“十四五”民政事业发展规划未载明百分比）',
    number: null,
    article: null,
    date: null,
    grade: 'ASSUMED',
  },
  staffing: {
    title: '内蒙古自治区社区工作者管理办法（试行）',
    number: null,
    article: '第五条',
    date: '2024-08-21',
    grade: 'OFFICIAL',
  },
  ownEntry: { title: '本系统设定（规划无此指标）', number: null, article: null, date: null, grade: 'ASSUMED' },
} as const satisfies Record<string, SeedDocument>;

const CIVIL_AFFAIRS = '新城区民政局';
const SOCIAL_WORK = '新城区委社会工作部';

/** First day of the plan period. */
const PLAN_START = '2021-01-01';
const PLAN_END = '2025-12-31';

interface SeedDefinition {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly formula: { readonly zh: string; readonly en: string };
  readonly unit: 'PERCENT' | 'M2' | 'PEOPLE' | 'COUNT' | 'PER_MILLE';
  readonly kind: 'SHARE_OF_UNITS' | 'RATIO' | 'RATE_PER' | 'COUNT';
  readonly facilityClass: 'URBAN' | 'TOWN_FRINGE' | 'VILLAGE' | null;
  readonly per: number;
  readonly direction: 'AT_LEAST' | 'AT_MOST' | 'EQUAL';
  readonly decimals: number;
  /** Lowest level it is set for; below it the value is shown for diagnosis. */
  readonly lowestLevel: 'DISTRICT' | 'TOWN' | 'COMMUNITY';
  readonly ownerDepartment: string;
  readonly ruleVersion: string;
  readonly document: keyof typeof DOCUMENTS;
  readonly from: string;
}

const SHARE = { unit: 'PERCENT', kind: 'SHARE_OF_UNITS', per: 100, direction: 'AT_LEAST', decimals: 2 } as const;
const PLANNED = { document: 'plan', from: PLAN_START } as const;

export const DEFINITIONS: readonly SeedDefinition[] = [
  {
    code: 'WORKERS_PER_10K_URBAN',
    name: { zh: '每万名城镇常住人口拥有社区工作者', en: 'Community workers per 10,000 urban permanent residents' },
    formula: {
      zh: '在岗社区工作者 ÷ 城镇常住人口 × 10,000',
      en: 'community workers in post ÷ urban permanent residents × 10,000',
    },
    unit: 'PEOPLE',
    kind: 'RATE_PER',
    facilityClass: null,
    per: 10_000,
    direction: 'AT_LEAST',
    decimals: 2,
    lowestLevel: 'DISTRICT',
    ownerDepartment: SOCIAL_WORK,
    ruleVersion: 'WORKERS_RATE/1',
    ...PLANNED,
  },
  {
    code: 'URBAN_FACILITY_SHARE',
    name: { zh: '城市社区用房达标率', en: 'Urban communities that meet the facility standard' },
    formula: {
      zh: '达标城市社区 ÷ 全部城市社区；达标：每百户不低于 30 m² 且不少于 300 m²',
      en: 'urban communities that meet it ÷ all urban communities; standard: 30 m² per 100 households, at least 300 m²',
    },
    ...SHARE,
    facilityClass: 'URBAN',
    lowestLevel: 'COMMUNITY',
    ownerDepartment: CIVIL_AFFAIRS,
    ruleVersion: 'FACILITY_SHARE/1',
    ...PLANNED,
  },
  {
    code: 'TOWN_FACILITY_SHARE',
    name: {
      zh: '镇、城中村、城郊村服务中心达标率',
      en: 'Service centres of towns, urban villages and suburbs that meet the standard',
    },
    formula: {
      zh: '达标单位 ÷ 全部镇、城中村、城郊村；达标：不少于 300 m²',
      en: 'units that meet it ÷ all towns, urban villages and suburbs; standard: at least 300 m²',
    },
    ...SHARE,
    facilityClass: 'TOWN_FRINGE',
    lowestLevel: 'COMMUNITY',
    ownerDepartment: CIVIL_AFFAIRS,
    ruleVersion: 'FACILITY_SHARE/1',
    ...PLANNED,
  },
  {
    code: 'VILLAGE_FACILITY_SHARE',
    name: { zh: '中心村、传统村服务中心达标率', en: 'Service centres of villages that meet the standard' },
    formula: {
      zh: '达标村 ÷ 全部中心村、传统村；达标：不少于 150 m²',
      en: 'villages that meet it ÷ all central and traditional villages; standard: at least 150 m²',
    },
    ...SHARE,
    facilityClass: 'VILLAGE',
    lowestLevel: 'COMMUNITY',
    ownerDepartment: CIVIL_AFFAIRS,
    ruleVersion: 'FACILITY_SHARE/1',
    ...PLANNED,
  },
  {
    code: 'FACILITY_AREA_PER_100_HOUSEHOLDS',
    name: { zh: '每百户社区用房面积', en: 'Community rooms per 100 households' },
    formula: {
      zh: '城市社区已有面积之和 ÷ 城市社区户数之和 × 100',
      en: 'area of all urban communities ÷ households of all urban communities × 100',
    },
    unit: 'M2',
    kind: 'RATIO',
    facilityClass: 'URBAN',
    per: 100,
    direction: 'AT_LEAST',
    decimals: 2,
    lowestLevel: 'COMMUNITY',
    ownerDepartment: CIVIL_AFFAIRS,
    ruleVersion: 'FACILITY_AREA_RATIO/1',
    ...PLANNED,
  },
  {
    code: 'PARTY_AFFAIRS_ROTATION_SHARE',
    name: { zh: '社会组织党务工作者轮训率', en: 'Party-affairs workers of social organisations trained in rotation' },
    formula: {
      zh: '规划期内已轮训的在岗党务工作者 ÷ 在岗党务工作者',
      en: 'party-affairs workers in post who were trained in the plan period ÷ all in post',
    },
    unit: 'PERCENT',
    kind: 'RATIO',
    facilityClass: null,
    per: 100,
    direction: 'EQUAL',
    decimals: 2,
    lowestLevel: 'DISTRICT',
    ownerDepartment: SOCIAL_WORK,
    ruleVersion: 'ROTATION_SHARE/1',
    ...PLANNED,
  },
  {
    code: 'STATION_COVERAGE',
    name: { zh: '镇（街道）社工站覆盖率', en: 'Towns and streets with a social-work station' },
    formula: {
      zh: '社工站六有齐备的镇（街道） ÷ 应建社工站的镇（街道）',
      en: 'towns and streets whose station has all six items ÷ those that must have one',
    },
    ...SHARE,
    facilityClass: null,
    lowestLevel: 'TOWN',
    ownerDepartment: SOCIAL_WORK,
    ruleVersion: 'STATION_SHARE/1',
    ...PLANNED,
  },
  {
    code: 'STREET_SOCIAL_WORK_SHARE',
    name: {
      zh: '有 3 名以上社会工作专业人才的镇（街道）占比',
      en: 'Towns and streets with at least 3 social-work professionals',
    },
    formula: {
      zh: '社会工作专业人才不少于 3 名的镇（街道） ÷ 全部镇（街道）',
      en: 'towns and streets with at least 3 ÷ all towns and streets',
    },
    ...SHARE,
    facilityClass: null,
    lowestLevel: 'TOWN',
    ownerDepartment: SOCIAL_WORK,
    ruleVersion: 'STREET_SOCIAL_WORK_SHARE/1',
    ...PLANNED,
  },
  {
    code: 'COMMUNITY_SOCIAL_WORK_SHARE',
    name: {
      zh: '有社会工作专业人才的城乡社区占比',
      en: 'Communities and villages with a social-work professional',
    },
    formula: {
      zh: '社会工作专业人才不少于 1 名的社区与村 ÷ 全部社区与村',
      en: 'communities and villages with at least 1 ÷ all communities and villages',
    },
    ...SHARE,
    facilityClass: null,
    lowestLevel: 'COMMUNITY',
    ownerDepartment: SOCIAL_WORK,
    ruleVersion: 'COMMUNITY_SOCIAL_WORK_SHARE/1',
    ...PLANNED,
  },
  {
    code: 'CERTIFIED_WORKER_SHARE',
    name: { zh: '社区工作者持证率', en: 'Community workers with a professional certificate' },
    formula: {
      zh: '持社会工作职业资格证书的在岗社区工作者 ÷ 在岗社区工作者',
      en: 'community workers in post with a professional certificate ÷ all in post',
    },
    unit: 'PERCENT',
    kind: 'RATIO',
    facilityClass: null,
    per: 100,
    direction: 'AT_LEAST',
    decimals: 2,
    lowestLevel: 'DISTRICT',
    ownerDepartment: SOCIAL_WORK,
    ruleVersion: 'CERTIFIED_SHARE/1',
    document: 'ownEntry',
    from: PLAN_START,
  },
];

interface SeedTarget {
  readonly code: string;
  readonly role: 'TARGET' | 'STAFFING_STANDARD' | 'FLOOR';
  readonly value: string;
  /** Null: a standard or floor has none. */
  readonly deadline: string | null;
  readonly ownerDepartment: string;
  readonly document: keyof typeof DOCUMENTS;
  readonly from: string;
}

const due = (code: string, value: string, ownerDepartment: string): SeedTarget => ({
  code,
  role: 'TARGET',
  value,
  deadline: PLAN_END,
  ownerDepartment,
  ...PLANNED,
});

/** No document states a nature (约束性 / 预期性), so none is stored; they hold for every region, see docs/decisions. */
export const TARGETS: readonly SeedTarget[] = [
  due('WORKERS_PER_10K_URBAN', '22', SOCIAL_WORK),
  {
    code: 'WORKERS_PER_10K_URBAN',
    role: 'STAFFING_STANDARD',
    value: '18',
    deadline: null,
    ownerDepartment: SOCIAL_WORK,
    document: 'staffing',
    from: '2024-08-21',
  },
  { ...due('URBAN_FACILITY_SHARE', '100', CIVIL_AFFAIRS), document: 'planWithoutNumber' },
  due('TOWN_FACILITY_SHARE', '90', CIVIL_AFFAIRS),
  due('VILLAGE_FACILITY_SHARE', '90', CIVIL_AFFAIRS),
  { ...due('FACILITY_AREA_PER_100_HOUSEHOLDS', '30', CIVIL_AFFAIRS), role: 'FLOOR', deadline: null },
  due('PARTY_AFFAIRS_ROTATION_SHARE', '100', SOCIAL_WORK),
  due('STATION_COVERAGE', '100', SOCIAL_WORK),
  due('STREET_SOCIAL_WORK_SHARE', '100', SOCIAL_WORK),
  due('COMMUNITY_SOCIAL_WORK_SHARE', '100', SOCIAL_WORK),
];

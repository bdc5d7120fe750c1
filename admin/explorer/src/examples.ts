/** One query to start from (示例查询). */
export interface Example {
  readonly name: string;
  readonly about: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The text begins with its name, so that a tab says what it is. */
const example = (
  name: string,
  about: string,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Example => ({ name, about, document: `# ${name}\n${document.trim()}`, variables });

/** The codes are those of 新城区; another district puts its own in the variables. A test runs each of them against the demo. */
export const EXAMPLES: readonly Example[] = [
  example(
    '各社区用房与缺口',
    '每个社区和村的户数、已有面积、应有面积和缺口，缺得最多的在前。',
    `
query SpaceOfCommunities {
  communities(sort: [{ field: SHORTFALL, direction: DESC }], page: { limit: 50 }) {
    totalCount
    items {
      code
      name
      parent { name }
      facilityClass
      households
      facilityAreaM2
      requiredAreaM2
      shortfallM2
    }
  }
}`,
  ),
  example(
    '未达标的城市社区',
    '只看一类社区中未达到用房标准的；换类别改变量。',
    `
query UnitsShort($class: FacilityClass!, $asOf: Date) {
  communities(
    filter: { facilityClass: { eq: $class }, meetsFacilityStandard: { eq: false } }
    page: { limit: 200 }
    asOf: $asOf
  ) {
    totalCount
    items {
      code
      name
      parent { name }
      facilityAreaM2
      requiredAreaM2
      shortfallM2
    }
  }
}`,
    { class: 'URBAN', asOf: null },
  ),
  example(
    '各街道汇总',
    '每个街道、镇的户数、面积、缺口合计和未达标社区数。',
    `
query StreetTotals {
  regions(filter: { level: { eq: TOWN } }, page: { limit: 50 }) {
    totalCount
    items {
      code
      name
      kind
      communityCount
      households
      facilityAreaM2
      shortfallM2
      unitsShort
    }
  }
}`,
  ),
  example(
    '一个社区的设施',
    '按代码查一个社区，列出它的每处设施和是否计入。',
    `
query FacilitiesOfOne($code: String!) {
  community(code: $code) {
    name
    shortfallM2
    facilities {
      name
      kind
      state
      tenure
      buildingAreaM2
      countsTowards
      countsReason
    }
  }
}`,
    { code: '150102001002' },
  ),
  example(
    '还不能计入的设施',
    '已登记而不计入面积标准的设施和原因。',
    `
query NotCounted {
  facilities(filter: { countsTowards: { eq: false } }, page: { limit: 200 }) {
    totalCount
    items {
      name
      community { name parent { name } }
      kind
      state
      buildingAreaM2
      countsReason
    }
  }
}`,
  ),
  example(
    '指标现状',
    '一个区划的各项指标：值、是否达标、差多少。',
    `
query IndicatorsNow($code: String!, $asOf: Date) {
  indicators(regionCode: $code, asOf: $asOf) {
    definition { name { zh } unit }
    display
    numerator
    denominator
    statusText { zh }
    targets { text { zh } }
  }
}`,
    { code: '150102', asOf: null },
  ),
  example(
    '街道排名',
    '一项指标在各街道的值，好的在前；换指标改变量。',
    `
query Ranking($indicator: String!, $code: String!) {
  indicatorRanking(code: $indicator, regionCode: $code) {
    region { code name }
    display
    numerator
    denominator
    statusText { zh }
  }
}`,
    { indicator: 'URBAN_FACILITY_SHARE', code: '150102' },
  ),
  example(
    '指标的依据',
    '一个指标值是怎么算出来的：每一项、来源和文件。',
    `
query WhyThisValue($indicator: String!, $code: String!) {
  indicator(code: $indicator, regionCode: $code) {
    display
    explanation {
      sentence { zh }
      nodes {
        kind
        label { zh }
        value
        date
        source
        document { title number article }
      }
    }
  }
}`,
    { indicator: 'URBAN_FACILITY_SHARE', code: '150102' },
  ),
  example(
    '指标走势',
    '一项指标在一段时间里每半年的值，以及曲线断开的原因。',
    `
query Trend($indicator: String!, $code: String!, $from: Date!, $to: Date!) {
  indicatorTrend(code: $indicator, regionCode: $code, from: $from, to: $to, step: HALF_YEAR) {
    points {
      on
      display
      numerator
      denominator
      statusText { zh }
    }
    breaks { on kind text { zh } }
  }
}`,
    { indicator: 'URBAN_FACILITY_SHARE', code: '150102', from: '2023-12-31', to: '2026-06-30' },
  ),
  example(
    '社区工作者配备',
    '每个街道的在岗人数和每万城镇常住人口人数；人数为 1 至 4 时，没有权限的人只看到“人数较少”。',
    `
query WorkersOfStreets($asOf: Date) {
  regions(filter: { level: { eq: TOWN } }, page: { limit: 50 }, asOf: $asOf) {
    items {
      code
      name
      workerCount
      workerCountStatus
      workersPer10kUrbanResidents
      workersPer10kStatus
    }
  }
}`,
    { asOf: '2025-12-31' },
  ),
  example(
    '定格的指标值',
    '已提出或通过的定格值：哪天的、按哪天所知、规则版本和校验码。',
    `
query FrozenValues {
  frozenIndicators(page: { limit: 50 }) {
    totalCount
    items {
      definition { name { zh } }
      region { name }
      asOf
      display
      status
      ruleVersion
      review
      hash
    }
  }
}`,
  ),
  example(
    '基础数据清单',
    '一项基础数据的各期数值、来源和复核状态，新的在前。',
    `
query BaseFigures($metric: BaseMetric!) {
  baseFigures(
    filter: { metric: { eq: $metric } }
    sort: [{ field: ON_DATE, direction: DESC }]
    page: { limit: 100 }
  ) {
    totalCount
    items {
      region { name }
      onDate
      value
      sourceKind
      source
      review
    }
  }
}`,
    { metric: 'HOUSEHOLDS' },
  ),
  example(
    '采集进度',
    '各采集期每个街道应报、已报、已通过和缺报的数量。',
    `
query Collection {
  collectionPeriods(page: { limit: 20 }) {
    items {
      name
      onDate
      deadline
      progress {
        region { name }
        expected
        submitted
        approved
        missing
        late
      }
    }
  }
}`,
  ),
  example(
    '目标与文件',
    '各项指标的目标值、期限、责任部门和依据文件。',
    `
query Targets {
  indicatorTargets(page: { limit: 100 }) {
    totalCount
    items {
      definition { name { zh } unit }
      role
      value
      deadline
      ownerDepartment
      document { title number article grade }
      review
    }
  }
}`,
  ),
  example(
    '区划变更',
    '撤并、拆分、更名等区划变更，何时生效、状态如何。',
    `
query BoundaryEvents {
  regionEvents(page: { limit: 50 }) {
    totalCount
    items {
      kind
      effectiveOn
      state
      basis
    }
  }
}`,
  ),
];

import { bilingual } from '../../../messages/bilingual.ts';

/** 招录批次与留存. */
export const { zh, en } = bilingual({
  cohorts: {
    count: ['%{count} 组，截至 %{day}', '%{count} cohorts on %{day}'],
    by: ['口径', 'By'],
    everywhere: ['全部', 'All'],
    retention: ['招录与留存', 'Hired and kept'],
    retention_note: [
      '留存率只计入职满相应年数的人；任何原因离职都算未留任，离职后再入职另计',
      'Only people hired that many years ago count; every exit counts against it, and a return counts anew',
    ],
    picture: ['各批次 1、2、3 年留存率', 'How many of each cohort stayed 1, 2 and 3 years'],
    picture_latest: [
      '图中为最近 %{count} 组，全部见下表。',
      'The picture shows the latest %{count}; the table has all.',
    ],
    years: ['%{years} 年留存', '%{years} y kept'],
    begun: ['入职日', 'First day'],
    hired: ['招录', 'Hired'],
    employed: ['仍在聘', 'Employed'],
    inPost: ['在岗', 'In post'],
    left: ['已离职', 'Left'],
    why: ['离职原因', 'Why they left'],
    total: ['合计', 'Total'],
    not_yet: ['%{count} 人入职未满年数', '%{count} hired too lately'],
    class_of: ['%{year} 届', 'Class of %{year}'],
    probation_until: ['试用期至 %{day}（不含）', 'on probation until %{day}'],
    none: {
      BATCH: ['未填批次', 'No batch'],
      KIND: ['未填方式', 'No way given'],
      YEAR: ['未填', 'Not given'],
      GRADUATE_COHORT: ['未填届别', 'No class'],
    },
    status: {
      OK: ['没有数字', 'No figure'],
      PARTLY: ['小数保护：会显示 1 至 4 人的去向，不显示', 'Withheld: it would tell of 1 to 4 people'],
      SMALL_GROUP: ['小数保护，不显示', 'Withheld to protect a small group'],
    },
    empty: ['还没有招录记录', 'Nobody was hired yet'],
    empty_text: [
      '登记新聘时填写招录批次与方式，这里就按批次统计留存。',
      'Enter batch and way of recruitment with a hire, and retention is counted here.',
    ],
    section: ['招录情况', 'Recruitment'],
    section_help: [
      '招录批次、方式、毕业届别；不填则不计入批次。',
      'Batch, way and class of graduates; left empty, the person is in no batch.',
    ],
    batch: ['招录批次', 'Batch'],
    kind: ['招录方式', 'Way of recruitment'],
    graduate_cohort: ['毕业届别（年）', 'Graduated in (year)'],
    probation_ends_on: ['试用期满次日（合同未约定时填）', 'First day after probation (where no contract names it)'],
  },
});

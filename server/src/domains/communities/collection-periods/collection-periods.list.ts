import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { days, id } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import { CollectionPeriod } from './collection-period.entity.ts';

export const collectionPeriodList = declareList({
  entity: CollectionPeriod,
  right: 'figures:read',
  words: {
    en: 'collection periods',
    zh: '填报任务',
    order: 'due last first',
    instead: { items: 'Periods of the page (本页).' },
  },
  many: { root: 'collectionPeriods', description: 'Periods in which base figures are collected (填报任务列表).' },
  one: { root: 'collectionPeriod', description: 'One collection period (填报任务).' },
  filters: {
    region: id('District or street they are for (范围).', rowColumn('region_id'), { named: REGION_NAME }),
    onDate: days('Day the figures are counted for (统计时点).'),
    opensOn: days('First day of the collection (开始日).'),
    deadline: days('Last day in time (截止日).'),
  },
  sorts: {
    DEADLINE: order('Last day in time (截止日).', 'deadline'),
    ON_DATE: order('Day the figures are counted for (统计时点).', 'onDate'),
    NAME: order('Name (名称).', 'name'),
  },
  // The one due last first.
  defaultOrder: (row) => sql`date '2000-01-01' - ${sql.ref(`${row}.deadline`)}`,
  leaves: {
    title: ['填报任务', 'Collection periods'],
    what: 'Collection periods',
    columns: {
      NAME: column('名称', 'Name', 'name'),
      REGION: column('范围', 'For', 'region { name }'),
      LEVEL: column('填报层级', 'Asked level', 'level', { words: 'RegionLevel' }),
      METRICS: column('指标', 'What is counted', 'metrics', { words: 'BaseMetric' }),
      ON_DATE: column('统计时点', 'Counted for', 'onDate'),
      OPENS_ON: column('开始日', 'Opens on', 'opensOn'),
      DEADLINE: column('截止日', 'Deadline', 'deadline'),
      EXPECTED: column('应报数', 'Asked for', 'expected'),
      APPROVED: column('已通过数', 'Approved', 'approved'),
      SUBMITTED: column('待复核数', 'Waiting for review', 'submitted'),
      RETURNED: column('已退回数', 'Returned', 'returned'),
      ENTERED: column('录入未报数', 'Entered', 'entered'),
      MISSING: column('未报数', 'Missing', 'missing'),
      LATE: column('逾期数', 'Late', 'late'),
      COMPLETE: column('是否完成', 'Complete', 'complete'),
    },
  },
});

import { offered } from '../../../shared/export-list.input.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { CollectionPeriodFilter, CollectionPeriodSort } from '../collection-periods.inputs.ts';

/** Collection periods as a file, with how far each is. */
export const collectionPeriodsExport = offered(
  {
    name: 'COLLECTION_PERIODS',
    field: 'collectionPeriods',
    title: text('填报任务', 'Collection periods'),
    permission: 'figures:read',
    root: 'collectionPeriods',
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
    names: { region: REGION_NAME },
  },
  { filter: CollectionPeriodFilter, sort: CollectionPeriodSort, what: 'Collection periods' },
);

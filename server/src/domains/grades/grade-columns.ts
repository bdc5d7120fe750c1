import { column, REGION_NAME } from '../../shared/exports/exportable-list.ts';

/** Where the names behind the ids of conditions are found, for the head of a file. */
export const NAMES = {
  region: REGION_NAME,
  worker: { root: 'worker', select: 'name' },
  batch: { root: 'regradeBatch', select: 'effectiveOn' },
};
/** Who it is and where, in every file about grades. */
export const WHO = {
  NAME: column('姓名', 'Name', 'worker { name }'),
  TOWN: column('镇街', 'Street', 'town { name }'),
  UNIT: column('所在单位', 'Unit', 'worker { unit { name } }'),
};

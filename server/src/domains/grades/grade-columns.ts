import { column } from '../../shared/exports/exportable-list.ts';

/** Who it is and where, in every file about grades. */
export const WHO = {
  NAME: column('姓名', 'Name', 'worker { name }'),
  TOWN: column('镇街', 'Street', 'town { name }'),
  UNIT: column('所在单位', 'Unit', 'worker { unit { name } }'),
};

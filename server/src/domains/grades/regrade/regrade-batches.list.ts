import { days, oneOf } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import { BATCH_LIST } from '../../proposals/batches/index.ts';
import { RegradeKindFilter, RegradeStatusFilter } from './regrade.enums.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';

export const regradeBatchList = declareList({
  entity: RegradeBatch,
  right: 'workers:read',
  words: { en: 'batches', zh: '调级批次', order: 'the latest first' },
  many: { root: 'regradeBatches', description: 'Batches of grades of regions in the scope (调级批次列表).' },
  one: { root: 'regradeBatch', description: 'One batch (调级批次).' },
  filters: {
    ...BATCH_LIST.filters,
    kind: oneOf(RegradeKindFilter, 'What for (类别).'),
    status: oneOf(RegradeStatusFilter, 'Where they stand (状态).'),
    effectiveOn: days('Day the grades hold from (生效日).'),
  },
  sorts: { ...BATCH_LIST.sorts, EFFECTIVE_ON: order('The day the grades hold from (生效日).', 'effectiveOn') },
  defaultOrder: BATCH_LIST.defaultOrder,
});

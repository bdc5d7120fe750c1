import { offered } from '../../../shared/export-list.input.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { RegionEventFilter, RegionEventSort } from './region-event.inputs.ts';

/** Changes of the region tree as a file. */
export const regionEventsExport = offered(
  {
    name: 'REGION_EVENTS',
    field: 'regionEvents',
    title: text('区划变更', 'Boundary events'),
    permission: 'regions:read',
    root: 'regionEvents',
    columns: {
      EFFECTIVE_ON: column('生效日', 'Effective on', 'effectiveOn'),
      KIND: column('类别', 'Kind', 'kind', { words: 'RegionEventKind' }),
      FROM: column('调整前单位', 'Units before', 'from { name }'),
      TO: column('调整后单位', 'Units afterwards', 'to { name }'),
      STATE: column('状态', 'State', 'state', { words: 'RegionEventState' }),
      DOCUMENT_NUMBER: column('文号', 'Number of the paper', 'document { number }'),
      DOCUMENT: column('依据文件', 'Paper', 'document { title }'),
      REASON: column('录入原因', 'Reason', 'reason', { extra: true }),
      RECORDED_BY: column('提出人', 'Proposed by', 'recordedBy { name }', { right: 'persons:read' }),
      RECORDED_AT: column('录入时间', 'Proposed at', 'recordedAt', { as: 'TIME' }),
      DECIDED_BY: column('批准人', 'Decided by', 'decidedBy { name }', { right: 'persons:read' }),
      DECIDED_AT: column('复核时间', 'Decided at', 'decidedAt', { as: 'TIME' }),
      DECISION: column('复核意见', 'Why so', 'decisionReason', { extra: true }),
    },
    names: { region: REGION_NAME },
  },
  { filter: RegionEventFilter, sort: RegionEventSort, what: 'Changes of the region tree' },
);

import { RecordLeaveDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

/** 请假. */
export const leave = factKind({
  kind: 'LEAVE',
  value: 'leave',
  days: 'CLOSED',
  document: RecordLeaveDocument,
  operation: 'recordLeave',
  fields: [
    {
      source: 'kind',
      as: 'choice',
      label: 'careers.leave.kind',
      type: 'LeaveKind',
      needed: true,
      wide: true,
      choices: [
        'ANNUAL',
        'SICK',
        'PERSONAL',
        'MATERNITY',
        'PATERNITY',
        'MARRIAGE',
        'BEREAVEMENT',
        'WORK_INJURY',
        'OTHER',
      ],
    },
  ],
  list: ({ leaves }) => leaves,
  said: ({ kind }, { say }) => ({ main: say(`enum.LeaveKind.${kind}`) }),
});

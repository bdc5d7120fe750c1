import type { SheetColumn } from '../../proposals/print/door.ts';
import { CHINESE } from '../../workers/resume/door.ts';
import type { Item } from '../regrade/batch.ts';
import { changeOf } from '../regrade/item-columns.tsx';
import { FORM } from './form-words.ts';

const { say } = CHINESE;

/** What the sheet of a batch of grades says of each person (审批表栏目). */
export const SHEET_COLUMNS: readonly SheetColumn<Item>[] = [
  { head: FORM.name, width: '24mm', of: ({ worker }) => worker?.name },
  { head: FORM.unit, width: '42mm', of: ({ worker }) => worker?.unit?.name },
  { head: FORM.post, width: '26mm', of: ({ postName }) => postName?.zh },
  { head: FORM.before, width: '17mm', set: 'middle', of: ({ fromGrade }) => fromGrade ?? FORM.none },
  { head: FORM.proposed, width: '20mm', set: 'middle', of: ({ grade }) => <b>{grade}</b> },
  {
    head: FORM.change,
    width: '15mm',
    set: 'middle',
    of: (item) => changeOf(item) ?? say('enum.RegradeDirection.FIRST'),
  },
  {
    head: FORM.why,
    set: 'small',
    of: ({ changes, explanation }) =>
      [changes.map(({ zh }) => zh).join('，'), explanation?.sentence.zh].filter(Boolean).join('。'),
  },
  {
    head: FORM.decision,
    width: '22mm',
    set: 'middle',
    of: ({ decision }) => (decision === 'PENDING' ? '' : say(`enum.RegradeDecision.${decision}`)),
  },
];

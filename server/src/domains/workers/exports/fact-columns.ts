import { column, type ExportColumn } from '../../../shared/exports/exportable-list.ts';
import { DECLARED_FACTS } from '../facts/declared-facts.ts';
import { WorkerFactKind } from '../workers.enums.ts';

type Columns = Readonly<Record<string, ExportColumn>>;

const from = (zh: string, en: string) => column(zh, en, 'valid { from }');
const last = (zh: string, en: string) => column(zh, en, 'valid { to }', { as: 'LAST_DAY' });

/** What a file of each kind of fact can hold besides who it is about; heads are those of its import where both have the column, days the last ones that count. */
export const FACT_COLUMNS: Readonly<Partial<Record<WorkerFactKind, Columns>>> = {
  ...Object.fromEntries(DECLARED_FACTS.map(({ kind: { kind }, fileColumns }) => [kind, fileColumns])),
  [WorkerFactKind.EMPLOYMENT]: {
    EMPLOYER: column('用人单位', 'Employer', 'employer { name }'),
    STANDING: column('在岗状态', 'Standing', 'standing', { words: 'WorkerStanding' }),
    FROM: from('起始日期', 'From'),
    TO: last('截止日期', 'Until'),
    RECRUITMENT_KIND: column('招录方式', 'Recruited by', 'recruitmentKind', { words: 'RecruitmentKind' }),
    RECRUITMENT_BATCH: column('招录批次', 'Batch', 'recruitmentBatch'),
    GRADUATE_COHORT: column('毕业届别', 'Class of', 'graduateCohort'),
    PROBATION_ENDS_ON: column('试用期满日期', 'Probation until', 'probationEndsOn', { as: 'LAST_DAY' }),
    EXIT_REASON: column('离职原因', 'Reason for leaving', 'exitReason', { words: 'ExitReason' }),
  },
  [WorkerFactKind.ASSIGNMENT]: {
    ASSIGNED_UNIT: column('派驻单位', 'Assigned to', 'unit { name }'),
    FROM: from('起始日期', 'From'),
    TO: last('截止日期', 'Until'),
  },
};

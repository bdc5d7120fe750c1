import { offered } from '../../../shared/export-list.input.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { ComingEndFilter, ComingEndSort } from '../ahead/coming-ends.inputs.ts';
import { MissingDocumentFilter, MissingDocumentSort } from '../documents/missing-document.type.ts';
import { whoOf } from './worker-columns.ts';

const NAMES = { town: REGION_NAME, unit: REGION_NAME, worker: { root: 'worker', select: 'name' } };

/** What ends ahead as a file. */
export const comingEndsExport = offered(
  {
    name: 'COMING_ENDS',
    field: 'comingEnds',
    title: text('到期与退休', 'Ends and retirements'),
    permission: 'workers:read',
    root: 'comingEnds',
    columns: {
      ...whoOf('worker'),
      ON: column('到期日', 'Over on', 'on'),
      DAYS_LEFT: column('余天数', 'Days left', 'daysLeft'),
      KIND: column('到期类别', 'What ends', 'kind', { words: 'ComingEndKind' }),
      DUTY: column('职务', 'Duty', 'duty', { words: 'DutyName' }),
      CONTRACT_KIND: column('合同类别', 'Contract', 'contractKind', { words: 'ContractKind' }),
      CERTIFICATE_KIND: column('证书类别', 'Certificate', 'certificateKind', { words: 'CertificateKind' }),
      RETIREMENT_CLASS: column('退休类别', 'Retirement class', 'retirementClass', { words: 'RetirementClass' }),
      NUMBER: column('编号', 'Number', 'number'),
      GAP: column('到期未知原因', 'Why the day is not known', 'gap', { words: 'EndGap' }),
    },
    names: NAMES,
  },
  { filter: ComingEndFilter, sort: ComingEndSort, what: 'What ends ahead' },
);

/** Papers that files lack, as a file. */
export const missingDocumentsExport = offered(
  {
    name: 'MISSING_DOCUMENTS',
    field: 'missingDocuments',
    title: text('缺少材料', 'Missing documents'),
    permission: 'workers:read',
    root: 'missingDocuments',
    columns: {
      ...whoOf('worker'),
      PAPER: column('缺少的材料', 'Missing paper', 'paper', { words: 'RequiredPaper' }),
      KIND: column('记录类别', 'Kind of record', 'kind', { words: 'WorkerFactKind' }),
      ABOUT: column('名称或编号', 'Title or number', 'about'),
      FROM: column('记录起始日期', 'Record from', 'valid { from }'),
      CITED: column('已引用文件', 'Cited paper', 'cited'),
    },
    names: NAMES,
  },
  { filter: MissingDocumentFilter, sort: MissingDocumentSort, what: 'Papers that files lack' },
);

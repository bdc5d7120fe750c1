import { sql } from 'kysely';
import { column } from '../../../shared/exports/exportable-list.ts';
import { oneOf } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import { KNOWN_THEN } from '../ahead/coming-ends.list.ts';
import { whoOf } from '../exports/worker-columns.ts';
import { byNameOfWorker, ofWorker } from '../file/of-worker.ts';
import { MissingDocument } from './missing-document.types.ts';
import { RequiredPaperFilter } from './required-paper.enums.ts';

export const missingDocumentList = declareList({
  entity: MissingDocument,
  right: 'workers:read',
  words: { en: 'missing papers', zh: '缺少材料', order: 'by name' },
  many: {
    root: 'missingDocuments',
    description: 'Records of people employed at asOf whose paper no file shows (缺少材料).',
  },
  at: { asOf: true, knownOn: KNOWN_THEN },
  filters: { paper: oneOf(RequiredPaperFilter, 'Paper (材料).'), ...ofWorker('In whose file (社区工作者).') },
  sorts: {
    NAME: order('Name of the worker, by its pinyin (姓名拼音).', 'worker', byNameOfWorker),
    DAY: order('First day of the record (起始日).', 'valid', (row) => sql`lower(${sql.ref(`${row}.valid`)})`),
    PAPER: order('Paper (材料).', 'paper', (row) => sql`${sql.ref(`${row}.paper`)} collate "C"`),
  },
  defaultOrder: byNameOfWorker,
  leaves: {
    title: ['缺少材料', 'Missing documents'],
    what: 'Papers that files lack',
    columns: {
      ...whoOf('worker'),
      PAPER: column('缺少的材料', 'Missing paper', 'paper', { words: 'RequiredPaper' }),
      KIND: column('记录类别', 'Kind of record', 'kind', { words: 'WorkerFactKind' }),
      ABOUT: column('名称或编号', 'Title or number', 'about'),
      FROM: column('记录起始日期', 'Record from', 'valid { from }'),
      CITED: column('已引用文件', 'Cited paper', 'cited'),
    },
  },
});

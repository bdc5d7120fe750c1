import { sql } from 'kysely';
import { column } from '../../../shared/exports/exportable-list.ts';
import { days, oneOf } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import { whoOf } from '../exports/worker-columns.ts';
import { byNameOfWorker, ofWorker } from '../file/of-worker.ts';
import { ComingEndKindFilter, EndGapFilter } from './coming-end.enums.ts';
import { ComingEnd } from './coming-end.types.ts';

export const KNOWN_THEN = 'As it was believed then (当时所知); now when not given.';

export const comingEndList = declareList({
  entity: ComingEnd,
  right: 'workers:read',
  words: { en: 'ends', zh: '到期事项', order: 'by day' },
  many: {
    root: 'comingEnds',
    description:
      'What ends for people employed at asOf: retirement, contract, probation, term of office, registration (到期与退休).',
  },
  at: { asOf: true, knownOn: KNOWN_THEN },
  filters: {
    kind: oneOf(ComingEndKindFilter, 'What ends (到期类别).'),
    on: days('Day it is over (到期日); before asOf: over and not followed by anything.', rowColumn('on_day')),
    gap: oneOf(EndGapFilter, 'Not known for want of this (到期未知原因).'),
    ...ofWorker('Of whom (社区工作者).'),
  },
  sorts: {
    DAY: order('Day (到期日).', 'on', rowColumn('on_day')),
    NAME: order('Name of the worker, by its pinyin (姓名拼音).', 'worker', byNameOfWorker),
    KIND: order('Kind (到期类别).', 'kind', (row) => sql`${sql.ref(`${row}.kind`)} collate "C"`),
  },
  defaultOrder: rowColumn('on_day'),
  leaves: {
    title: ['到期与退休', 'Ends and retirements'],
    what: 'What ends ahead',
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
  },
});

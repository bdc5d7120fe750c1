import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { days, id, oneOf, search, text, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { laterField } from '../../../shared/reads/declared-list/later-fields.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';
import { inForce } from '../../../shared/time/dated.sql.ts';
import { KNOWN_THEN } from '../ahead/coming-ends.list.ts';
import { GraduateCohortFilter } from '../cohorts/graduate-cohort-filter.inputs.ts';
import { unitsOfTown } from '../employment/employed-at.sql.ts';
import { RecruitmentKindFilter } from '../employment/recruitment.enums.ts';
import { IDENTITY, WHO } from '../exports/worker-columns.ts';
import { CertificateKindFilter } from '../facts/certificate/certificate.enums.ts';
import { DutyNameFilter, PostClassFilter } from '../facts/duty/duty.enums.ts';
import { WorkerStandingFilter } from '../workers.enums.ts';
import { Worker } from './worker.entity.ts';
import { hadLeft, isRegistered, recruitedWith, searchWorker, WHOLE_NUMBER, wasHired } from './worker-filters.sql.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** What is on file of the row's unit at `asOf`; null where he has none, or it lies outside the scope. */
export const ofUnit = (row: RowName, env: ReadEnv, wanted: Sql): Sql =>
  sql`(select ${wanted} from region_attributes u where u.unit_id = ${ref(row, 'unit_id')} and ${inForce('u', env)})`;

const byName = (row: RowName): Sql => sql`${ref(row, 'pinyin')} collate "C"`;

const DUTIES = { guardedBy: laterField('duties') };
const EMPLOYMENTS = { guardedBy: 'employments' } as const;

export const workerList = declareList({
  entity: Worker,
  right: 'workers:read',
  words: { en: 'workers', zh: '社区工作者', order: 'by name', conditions: 'as they stand at asOf' },
  many: {
    root: 'workers',
    description: 'Community workers in the scope, those who left and those still to come too (社区工作者列表).',
  },
  one: { root: 'worker', description: "One worker's file as it stands at asOf (社区工作者)." },
  at: { asOf: true, knownOn: KNOWN_THEN },
  filters: {
    search: search(
      'Part of the name, the beginning of pinyin or initials, or a whole resident identity number (搜索：姓名、拼音、首字母、公民身份号码).',
      searchWorker,
      { sealed: WHOLE_NUMBER, guardedBy: 'name' },
    ),
    unit: id('Unit he is assigned to (所在单位).', rowColumn('unit_id'), { named: REGION_NAME }),
    town: id(
      'Street, town or park that is or holds his unit (镇街).',
      { test: (row, env, test) => sql`${ref(row, 'unit_id')} = any(${unitsOfTown(env, test)})` },
      { guardedBy: 'unit', named: REGION_NAME },
    ),
    employer: id('Employer (用人单位).', rowColumn('employer_id'), { named: { root: 'employer', select: 'name' } }),
    standing: oneOf(WorkerStandingFilter, 'How he stands (在岗状态).'),
    left: yesNo('Left before asOf (已离职).', rowColumn('has_left')),
    post: oneOf(PostClassFilter, 'Class of post he holds (岗位类别).', { among: 'posts' }, DUTIES),
    duty: oneOf(DutyNameFilter, 'Duty he holds (职务).', { among: 'duties' }, DUTIES),
    certificate: oneOf(
      CertificateKindFilter,
      'Certificate he has (持有证书).',
      { among: 'certificates' },
      { guardedBy: laterField('certificates') },
    ),
    registered: oneOf(
      CertificateKindFilter,
      'Certificate that is registered (登记有效的证书).',
      { test: isRegistered },
      { guardedBy: laterField('registrations') },
    ),
    hired: days('Hired, or hired again, on such a day (入职日期).', { test: wasHired }, { guardedBy: 'employedFrom' }),
    leaving: days(
      'Left on such a day, whether or not he came back (离职日期).',
      { test: hadLeft },
      { guardedBy: 'leftOn' },
    ),
    batch: text('Batch he was recruited with (招录批次).', { test: recruitedWith('recruitment_batch') }, EMPLOYMENTS),
    recruitment: oneOf(
      RecruitmentKindFilter,
      'How he was recruited (招录方式).',
      { test: recruitedWith('recruitment_kind') },
      EMPLOYMENTS,
    ),
    graduateCohort: oneOf(
      GraduateCohortFilter,
      'His class of college graduates (毕业届别).',
      { test: recruitedWith('graduate_cohort') },
      EMPLOYMENTS,
    ),
  },
  sorts: {
    NAME: order('Name, by its pinyin (姓名拼音).', 'name', byName),
    UNIT: order(
      'Code of the unit at asOf (单位代码).',
      'unit',
      (row, env) => sql`${ofUnit(row, env, sql`u.code`)} collate "C"`,
    ),
  },
  defaultOrder: byName,
  leaves: {
    title: ['社区工作者', 'Community workers'],
    what: 'Community workers',
    columns: {
      ...WHO,
      EMPLOYER: column('用人单位', 'Employer', 'employer { name }'),
      STANDING: column('在岗状态', 'Standing', 'standing', { words: 'WorkerStanding' }),
      COUNTED: column('是否计入', 'Counted', 'counted'),
      EMPLOYED_FROM: column('入职日', 'Employed from', 'employedFrom'),
      LEFT_ON: column('离职日', 'Left on', 'leftOn'),
      EXIT_REASON: column('离职原因', 'Reason for leaving', 'exitReason', { words: 'ExitReason' }),
      ...IDENTITY,
    },
  },
});

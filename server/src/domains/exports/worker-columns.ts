import { registerEnumType } from 'type-graphql';
import type { ExportableList } from './exportable-list.ts';

/** What a file of community workers can hold (导出列). */
export enum WorkerColumn {
  NAME = 'NAME',
  TOWN = 'TOWN',
  UNIT = 'UNIT',
  EMPLOYER = 'EMPLOYER',
  STANDING = 'STANDING',
  COUNTED = 'COUNTED',
  EMPLOYED_FROM = 'EMPLOYED_FROM',
  LEFT_ON = 'LEFT_ON',
  EXIT_REASON = 'EXIT_REASON',
  SEX = 'SEX',
  BIRTH_DATE = 'BIRTH_DATE',
  RETIREMENT_CLASS = 'RETIREMENT_CLASS',
  ID_NUMBER = 'ID_NUMBER',
  PHONE = 'PHONE',
  ETHNIC_GROUP = 'ETHNIC_GROUP',
  POLITICAL_STATUS = 'POLITICAL_STATUS',
  PARTY_JOINED_ON = 'PARTY_JOINED_ON',
}
registerEnumType(WorkerColumn, {
  name: 'WorkerColumn',
  description: 'What a file of community workers can hold (社区工作者导出列).',
  valuesConfig: {
    NAME: { description: 'Name (姓名).' },
    TOWN: { description: 'Street, town or park of his unit (镇街).' },
    UNIT: { description: 'Unit he is assigned to (所在单位).' },
    EMPLOYER: { description: 'Employer (用人单位).' },
    STANDING: { description: 'How he stands (在岗状态).' },
    COUNTED: { description: 'Counts as a community worker in post (是否计入).' },
    EMPLOYED_FROM: { description: 'First day of the employment (入职日).' },
    LEFT_ON: { description: 'First day no longer employed (离职日).' },
    EXIT_REASON: { description: 'Why he left (离职原因).' },
    SEX: { description: 'Sex (性别).' },
    BIRTH_DATE: { description: 'Birth date (出生日期).' },
    RETIREMENT_CLASS: { description: 'Statutory age retirement is counted from (退休类别).' },
    ID_NUMBER: { description: 'Resident identity number, masked (公民身份号码，掩码).' },
    PHONE: { description: 'Telephone, masked (电话，掩码).' },
    ETHNIC_GROUP: { description: 'Ethnic group (民族); needs workers:sensitive and a purpose.' },
    POLITICAL_STATUS: { description: 'Political status (政治面貌); needs workers:sensitive and a purpose.' },
    PARTY_JOINED_ON: { description: 'Day he joined the Party (入党日期); needs workers:sensitive and a purpose.' },
  },
});

interface Named {
  readonly name: string;
}
interface Unit extends Named {
  readonly level: string;
  readonly parent: Named | null;
}

/** Community workers as a file: numbers masked, as in the list. */
export const WORKERS: ExportableList<WorkerColumn> = {
  name: 'WORKERS',
  title: '社区工作者',
  permission: 'workers:read',
  root: 'workers',
  filter: 'WorkerFilter',
  sort: 'WorkerSort',
  columns: {
    NAME: { head: '姓名', select: 'name' },
    TOWN: {
      head: '镇街',
      select: 'unit { name level parent { name } }',
      value: ({ unit }) => townOf(unit as Unit | null),
    },
    UNIT: { head: '所在单位', select: 'unit { name }' },
    EMPLOYER: { head: '用人单位', select: 'employer { name }' },
    STANDING: { head: '在岗状态', select: 'standing', words: 'WorkerStanding' },
    COUNTED: { head: '是否计入', select: 'counted' },
    EMPLOYED_FROM: { head: '入职日', select: 'employedFrom' },
    LEFT_ON: { head: '离职日', select: 'leftOn' },
    EXIT_REASON: { head: '离职原因', select: 'exitReason', words: 'ExitReason' },
    SEX: { head: '性别', select: 'identity { sex }', words: 'Sex' },
    BIRTH_DATE: { head: '出生日期', select: 'identity { birthDate }' },
    RETIREMENT_CLASS: { head: '退休类别', select: 'identity { retirementClass }', words: 'RetirementClass' },
    ID_NUMBER: { head: '公民身份号码（掩码）', select: 'identity { idNumberMask }' },
    PHONE: { head: '电话（掩码）', select: 'identity { phoneMask }' },
    ETHNIC_GROUP: { head: '民族', select: 'identity { ethnicGroup { nameZh } }', right: 'workers:sensitive' },
    POLITICAL_STATUS: {
      head: '政治面貌',
      select: 'identity { politicalStatus { nameZh } }',
      right: 'workers:sensitive',
    },
    PARTY_JOINED_ON: { head: '入党日期', select: 'identity { partyJoinedOn }', right: 'workers:sensitive' },
  },
};

/** The street of a community; of who is assigned to the street itself, that. */
const townOf = (unit: Unit | null): string | null =>
  unit?.level === 'COMMUNITY' ? (unit.parent?.name ?? null) : (unit?.name ?? null);

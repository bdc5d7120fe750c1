import { registerEnumType } from 'type-graphql';
import type { ExportableList } from './exportable-list.ts';

/** What a file of employers can hold (导出列). */
export enum EmployerColumn {
  NAME = 'NAME',
  KIND = 'KIND',
  CREDIT_CODE = 'CREDIT_CODE',
  REGION = 'REGION',
  CLOSED_ON = 'CLOSED_ON',
}
registerEnumType(EmployerColumn, {
  name: 'EmployerColumn',
  description: 'What a file of employers can hold (用人单位导出列).',
  valuesConfig: {
    NAME: { description: 'Name (名称).' },
    KIND: { description: 'Kind (类别).' },
    CREDIT_CODE: { description: 'Unified social credit code (统一社会信用代码).' },
    REGION: { description: 'Street, town or district that keeps the entry (登记区划).' },
    CLOSED_ON: { description: 'First day it employs nobody any more (停用日).' },
  },
});

/** Employers as a file. */
export const EMPLOYERS: ExportableList<EmployerColumn> = {
  name: 'EMPLOYERS',
  title: '用人单位',
  permission: 'workers:read',
  root: 'employers',
  filter: 'EmployerFilter',
  sort: 'EmployerSort',
  hasKnownOn: false,
  columns: {
    NAME: { head: '名称', select: 'name' },
    KIND: { head: '类别', select: 'kind', words: 'EmployerKind' },
    CREDIT_CODE: { head: '统一社会信用代码', select: 'creditCode' },
    REGION: { head: '登记区划', select: 'region { name }' },
    CLOSED_ON: { head: '停用日', select: 'closedOn' },
  },
};

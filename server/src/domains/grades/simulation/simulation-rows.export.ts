import { offered } from '../../../shared/export-list.inputs.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { GradeSimulationRowFilter, GradeSimulationRowSort } from './simulation.inputs.ts';

const STATUS = { words: 'GradeStatus' };

/** What a simulation gives everybody as a file. */
export const simulationRowsExport = offered(
  {
    name: 'GRADE_SIMULATION_ROWS',
    field: 'gradeSimulationRows',
    title: text('模拟明细', 'Simulation of a scheme'),
    permission: 'workers:read',
    root: 'gradeSimulationRows',
    columns: {
      NAME: column('姓名', 'Name', 'worker { name }'),
      TOWN: column('镇街', 'Street, town or park', 'town { name }'),
      CHANGE: column('升降', 'Change', 'change', { words: 'GradeSimulationChange' }),
      BEFORE: column('对照方案等级', 'Grade before', 'before { grade }'),
      BEFORE_POST: column('对照方案岗位', 'Post before', 'before { post }'),
      BEFORE_STATUS: column('对照方案等级状态', 'Status before', 'before { status }', STATUS),
      BEFORE_PAY: column('对照方案月薪（元）', 'Monthly pay before, yuan', 'before { monthlyPay }'),
      AFTER: column('本方案等级', 'Grade after', 'after { grade }'),
      AFTER_POST: column('本方案岗位', 'Post after', 'after { post }'),
      AFTER_STATUS: column('本方案等级状态', 'Status after', 'after { status }', STATUS),
      AFTER_PAY: column('本方案月薪（元）', 'Monthly pay after, yuan', 'after { monthlyPay }'),
    },
    names: {
      town: REGION_NAME,
      worker: { root: 'worker', select: 'name' },
      simulation: { root: 'gradeSimulation', select: 'asOf' },
    },
  },
  { filter: GradeSimulationRowFilter, sort: GradeSimulationRowSort, what: 'What a simulation gives people' },
);

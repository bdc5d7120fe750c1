import { Field } from 'type-graphql';
import { workerList } from '../../workers/index.ts';
import { GradeFilter } from './grade-filter.inputs.ts';

/** The list of workers takes a condition on the decided grade besides its own (现等级); `workerGradeReads` has its SQL. */
Field(() => GradeFilter, { nullable: true, description: 'Decided grade in force at asOf (现等级).' })(
  workerList.filter?.prototype,
  'grade',
);

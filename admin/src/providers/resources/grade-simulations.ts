import { GradeSimulationListDocument, GradeSimulationRowsDocument } from '@jiceng/schema/grade-simulations.ts';
import { eq, listed, sortBy, textOf } from './resource.ts';

export const gradeSimulations = listed(GradeSimulationListDocument, 'gradeSimulations', ({ filter, sort }) => ({
  filter: { scheme: eq(filter.scheme), region: eq(filter.region) },
  sort: sortBy(sort, { preparedAt: 'PREPARED_AT', asOf: 'AS_OF' }),
}));

/** What a simulation gives people; the page sets the simulation. */
export const gradeSimulationRows = listed(GradeSimulationRowsDocument, 'gradeSimulationRows', ({ filter, sort }) => ({
  filter: {
    simulation: eq(filter.simulation),
    change: eq(filter.change),
    town: eq(filter.town),
    post: eq(filter.post),
    differs: eq(filter.differs),
    search: textOf(filter.search),
  },
  sort: sortBy(sort, {
    name: 'NAME',
    before: 'BEFORE',
    after: 'AFTER',
    difference: 'DIFFERENCE',
    payDifference: 'PAY_DIFFERENCE',
  }),
}));

import { type GradeSimulationRowFilter, GradeSimulationRowsDocument } from '@jiceng/schema/grade-simulations.ts';
import { request } from '../gql.ts';
import { type Asking, eq, type Resource, sortBy, textOf } from './resource.ts';

const asked = ({ filter, sort }: Asking) => ({
  filter: {
    simulation: eq<string>(filter.simulation),
    change: eq<'GAIN' | 'LOSE' | 'SAME' | 'UNKNOWN'>(filter.change),
    town: eq<string>(filter.town),
    post: eq<string>(filter.post),
    differs: eq<boolean>(filter.differs),
    search: textOf(filter.search),
  } satisfies GradeSimulationRowFilter,
  sort: sortBy(sort, {
    name: 'NAME',
    before: 'BEFORE',
    after: 'AFTER',
    difference: 'DIFFERENCE',
    payDifference: 'PAY_DIFFERENCE',
  }),
});

/** What a simulation gives people; the page sets the simulation. */
export const gradeSimulationRows: Resource = {
  asked,
  async list({ page, signal, ...asking }) {
    const { gradeSimulationRows } = await request(GradeSimulationRowsDocument, { ...asked(asking), page }, signal);
    return { data: gradeSimulationRows.items, total: gradeSimulationRows.totalCount };
  },
};

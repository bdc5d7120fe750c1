import { EmployersDocument, WorkersDocument } from '@jiceng/schema/workers.ts';
import { daysFrom, eq, listed, sortBy, textOf } from './resource.ts';

/** Conditions and order of the list of workers, as its operations and its export take them. */
export const workers = listed(WorkersDocument, 'workers', ({ filter, sort }) => ({
  filter: {
    search: textOf(filter.search),
    town: eq(filter.town),
    unit: eq(filter.unit),
    employer: eq(filter.employer),
    standing: eq(filter.standing),
    left: eq(filter.left),
    post: eq(filter.post),
    certificate: eq(filter.certificate),
    registered: eq(filter.registered),
    recruitment: eq(filter.recruitment),
    batch: eq(filter.batch),
    graduateCohort: eq(filter.graduateCohort && Number(filter.graduateCohort)),
    hired: daysFrom(filter.hiredFrom, filter.hiredTo),
    leaving: daysFrom(filter.leavingFrom, filter.leavingTo),
  },
  sort: sortBy(sort, { name: 'NAME', unit: 'UNIT' }),
}));

export const employers = listed(EmployersDocument, 'employers', ({ filter, sort }) => ({
  filter: {
    search: textOf(filter.search),
    kind: eq(filter.kind),
    open: filter.open as boolean | undefined,
  },
  sort: sortBy(sort, { name: 'NAME', kind: 'KIND' }),
}));

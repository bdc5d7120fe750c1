import { DomainError } from '../../../shared/errors/domain-error.ts';
import { covers, type Day, type Period } from '../../../shared/time/timeline.ts';

/** What the rule looks at of a unit: what it was over time. */
export interface UnitOverTime {
  readonly level: string;
  readonly attributes: readonly { readonly valid: Period; readonly isVirtual: boolean }[];
}

/**
 * A unit somebody is assigned to from a day on: in the tree that day, and a street, town, park, community or village that is really there. The tree is on
 * file from a day on; people were in post long before, so that a unit of the first day counts as there all the time before.
 *
 * @throws REGION_NOT_FOUND, UNIT_WITHOUT_WORKERS on the field
 */
export function standsOn({ level, attributes }: UnitOverTime, day: Day, treeBegins: Day, field: string): void {
  const found =
    attributes.find(({ valid }) => covers(valid, day)) ??
    (day < treeBegins ? attributes.find(({ valid }) => valid.from === treeBegins) : undefined);
  if (!found) throw new DomainError('REGION_NOT_FOUND', {}, field);
  if (level === 'DISTRICT' || found.isVirtual) throw new DomainError('UNIT_WITHOUT_WORKERS', {}, field);
}

/**
 * One that is closed employs nobody from that day on.
 *
 * @throws EMPLOYER_CLOSED on `employerId`
 */
export function refuseClosed(closedOn: Day | null, { to }: Pick<Period, 'to'>): void {
  if (closedOn !== null && (to === null || to > closedOn))
    throw new DomainError('EMPLOYER_CLOSED', { closedOn }, 'employerId');
}

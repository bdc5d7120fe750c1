import type { CloseTermsInput, DutyName, OverQuotaInput } from '@jiceng/schema/transfers.ts';
import { overQuotaInput } from '../../workers/employment/door.ts';
import type { Terms } from './terms.ts';

/** A row of somebody newly elected, as far as it is filled in. */
export interface ElectedRow {
  readonly unitId?: string | null;
  readonly duty?: DutyName | null;
  /** `id:version` of the file, as it was chosen. */
  readonly worker?: string | null;
}

/** What the form holds. */
export interface ElectionValues {
  readonly on: string;
  readonly termEndsOn: string;
  readonly duties: readonly DutyName[];
  /** Ids of the duties whose holder is elected again. */
  readonly again: readonly string[];
  readonly elected: readonly (ElectedRow | null)[];
  readonly reason?: string | null;
  readonly document?: { readonly title?: string | null; readonly number?: string | null } | null;
  /** Typed once the server said that a quota is full. */
  readonly overQuota?: OverQuotaInput | null;
}

type Term = Terms['terms'][number];

/** The input of the contract, or which sentence says what is missing. */
export function electionInput(
  { on, termEndsOn, duties, again, elected, reason, document, overQuota }: ElectionValues,
  unitIds: readonly string[],
  terms: readonly Term[],
): Omit<CloseTermsInput, 'idempotencyKey'> | 'incomplete' | 'nothing' {
  const rows = (elected ?? []).filter((row) => row !== null && (row.unitId || row.duty || row.worker));
  if (rows.some((row) => !(row?.unitId && row.duty && row.worker))) return 'incomplete';
  if (terms.length === 0 && rows.length === 0) return 'nothing';
  const holders = new Map(terms.map(({ worker }) => [worker.id, worker.version]));
  const goingOn = terms.flatMap(({ worker, duty }) =>
    again?.includes(duty.id) && duty.unit
      ? [{ workerId: worker.id, version: worker.version, unitId: duty.unit.id, duty: duty.duty, termEndsOn }]
      : [],
  );
  const fresh = rows.map((row) => {
    const [workerId = '', version = '0'] = (row?.worker ?? '').split(':');
    const seen = holders.get(workerId) ?? Number(version);
    return { workerId, version: seen, unitId: row?.unitId ?? '', duty: row?.duty as DutyName, termEndsOn };
  });
  return {
    unitIds: [...unitIds],
    on,
    duties: duties?.length ? [...duties] : null,
    holders: [...holders].map(([workerId, version]) => ({ workerId, version })),
    elected: [...fresh, ...goingOn],
    reason: reason || null,
    document: document?.title ? { title: document.title, number: document.number || null } : null,
    overQuota: overQuotaInput(overQuota),
  };
}

/** The same day so many years later; 29 February becomes 1 March. */
export function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

import { useQueries } from '@tanstack/react-query';
import { kindsFor, type Queue, type View } from '../../../shared/review/approval-kind.ts';
import { useMe } from '../../../shared/use-me.ts';
import { APPROVAL_KINDS } from '../../../slices.ts';

const FRESH_MS = 60_000;

export interface ApprovalCount {
  readonly name: string;
  /** Null while it is not known. */
  readonly count: number | null;
}

/** How many entries wait of each kind in a queue; the total is null until all are known. */
export function useCounts(queue: Queue): { readonly kinds: readonly ApprovalCount[]; readonly total: number | null } {
  const view: View = queue === 'returned' ? 'mine' : queue;
  const kinds = kindsFor(APPROVAL_KINDS, view, useMe()?.permissions ?? []);
  const counts = useQueries({
    queries: kinds.map((kind) => ({
      queryKey: ['approvals', 'count', kind.name, queue],
      queryFn: ({ signal }: { signal: AbortSignal }) => kind.count(queue, signal),
      staleTime: FRESH_MS,
    })),
  });
  const known = kinds.map(({ name }, index): ApprovalCount => ({ name, count: counts[index]?.data ?? null }));
  const total = known.every(({ count }) => count !== null)
    ? known.reduce((sum, { count }) => sum + (count ?? 0), 0)
    : null;
  return { kinds: known, total };
}

/** What this person has to do: decide what waits, mend what came back. Null while it is not known. */
export function useOpenTasks(): number | null {
  const decide = useCounts('decide').total;
  const returned = useCounts('returned').total;
  return decide === null || returned === null ? null : decide + returned;
}

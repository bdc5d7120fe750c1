import type { Day } from '../../../../shared/time/timeline.ts';
import type { EventKind } from './region-tree.rules.ts';

/** An event that stands: the units it changes and those they lie under, before and afterwards. */
export interface PastEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly effectiveOn: Day;
  readonly units: readonly number[];
  readonly parents: readonly number[];
}

/** Events by which units begin, end or are divided; two of them never share a unit and a day, so that lineage has an order. */
const STRUCTURAL: readonly EventKind[] = ['CREATE', 'MERGE', 'SPLIT', 'ABOLISH'];
const structural = ({ kind }: Pick<PastEvent, 'kind'>): boolean => STRUCTURAL.includes(kind);
const share = (a: readonly number[], b: readonly number[]): boolean => a.some((id) => b.includes(id));

/** An event as it is compared with others; one that is not on file yet has no id. */
export type ComparedEvent = Omit<PastEvent, 'id'> & { readonly id?: string };

/**
 * The first event that stands after another and builds on it (后续调整): on the same units, on a unit below one that the earlier began or ended, or
 * by ending the one above. Before it the earlier is neither entered nor taken back: last in, first out. Two of which one is structural never
 * change a unit on the same day.
 */
export function conflicts(event: ComparedEvent, others: readonly PastEvent[]): PastEvent | null {
  return (
    others.find((other) => {
      if (other.id === event.id) return false;
      const common = share(event.units, other.units);
      if (event.id === undefined && other.effectiveOn === event.effectiveOn)
        return common && (structural(event) || structural(other));
      if (!comesAfter(event, other)) return false;
      return (
        common ||
        (structural(event) && share(event.units, other.parents)) ||
        (structural(other) && share(event.parents, other.units))
      );
    }) ?? null
  );
}

/** Later by its day; on the same day the one that was entered later. */
const comesAfter = (event: ComparedEvent, other: PastEvent): boolean =>
  other.effectiveOn !== event.effectiveOn
    ? other.effectiveOn > event.effectiveOn
    : BigInt(other.id) > BigInt(event.id ?? 0);

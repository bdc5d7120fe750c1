import { DecideButtons } from '../../../shared/review/desk/DecideButtons.tsx';
import { inForceAt } from '../../../shared/review/entry/in-force-at.ts';
import type { ReviewedEntry, ReviewedKind } from '../../../shared/review/reviewed-kind.ts';
import { useWords } from '../../../shared/review/use-words.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useCommand } from '../../../shared/use-command.ts';

interface ShippedProps<Entry extends ReviewedEntry, Own extends object> {
  readonly kind: ReviewedKind<Entry, Own>;
  readonly of: { readonly history: readonly Entry[] };
}

/** A definition or target that came with the product is in force until a second person confirms it or takes it out. */
export function Shipped<Entry extends ReviewedEntry, Own extends object>({ kind, of }: ShippedProps<Entry, Own>) {
  const { day } = useAsOf();
  const words = useWords();
  const { run } = useCommand(kind.decide, { done: 'review.decided' });
  const fact = inForceAt(of.history, day);
  if (fact?.review !== 'SHIPPED') return null;
  return (
    <DecideButtons
      entry={fact}
      subject={kind.title(fact, words)}
      onDecide={(decision, reason) => run({ id: fact.id, decision, reason })}
    />
  );
}

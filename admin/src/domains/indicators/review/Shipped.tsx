import { DecideIndicatorDefinitionDocument, DecideIndicatorTargetDocument } from '@jiceng/schema/indicators.ts';
import { DecideButtons } from '../../../shared/review/desk/DecideButtons.tsx';
import { inForceAt } from '../../../shared/review/entry/in-force-at.ts';
import { useWords } from '../../../shared/review/use-words.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import type { Definition } from '../definitions/definition.ts';
import type { TargetWithHistory } from '../targets/TargetForm.tsx';
import { targetTitle } from './approvals.ts';

/** A definition that came with the product is in force until a second person confirms it or takes it out. */
export function ShippedDefinition({ definition }: { readonly definition: Definition }) {
  const { day } = useAsOf();
  const words = useWords();
  const { run } = useCommand(DecideIndicatorDefinitionDocument, { done: 'review.decided' });
  const fact = inForceAt(definition.history, day);
  if (fact?.review !== 'SHIPPED') return null;
  return (
    <DecideButtons
      entry={fact}
      subject={words.text(fact.name)}
      onDecide={(decision, reason) => run({ id: fact.id, decision, reason })}
    />
  );
}

/** The same of a target. */
export function ShippedTarget({ target }: { readonly target: TargetWithHistory }) {
  const { day } = useAsOf();
  const words = useWords();
  const { run } = useCommand(DecideIndicatorTargetDocument, { done: 'review.decided' });
  const fact = inForceAt(target.history, day);
  if (fact?.review !== 'SHIPPED') return null;
  return (
    <DecideButtons
      entry={fact}
      subject={targetTitle(fact, words)}
      onDecide={(decision, reason) => run({ id: fact.id, decision, reason })}
    />
  );
}

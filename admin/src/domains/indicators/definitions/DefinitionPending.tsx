import {
  DecideIndicatorDefinitionDocument,
  DiscardIndicatorDefinitionFactDocument,
  type IndicatorDefinitionFactPartsFragment,
} from '@jiceng/schema/indicators.ts';
import { DiscardButton } from '../../../shared/review/DiscardButton.tsx';
import { compare } from '../../../shared/review/entry/compared.ts';
import { Grounds } from '../../../shared/review/entry/Grounds.tsx';
import { inForceAt } from '../../../shared/review/entry/in-force-at.ts';
import { PendingBanner } from '../../../shared/review/entry/PendingBanner.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { definitionSaid } from '../review/entry-lines.ts';
import { MendDefinitionButton } from './DefinitionButtons.tsx';
import type { Definition } from './definition.ts';

/** The entry about a definition that waits or came back, against what is in force. */
export function DefinitionPending({
  definition,
  entry,
}: {
  readonly definition: Definition;
  readonly entry: IndicatorDefinitionFactPartsFragment;
}) {
  const words = useWords();
  const { run } = useCommand(DecideIndicatorDefinitionDocument, { done: 'review.decided' });
  const before = inForceAt(definition.history, entry.valid.from);
  const subject = words.text(entry.name);
  return (
    <PendingBanner
      entry={entry}
      subject={subject}
      lines={compare(before && definitionSaid(before, words), definitionSaid(entry, words))}
      grounds={<Grounds entry={entry} />}
      actions={
        <>
          <MendDefinitionButton definition={definition} entry={entry} />
          <DiscardButton document={DiscardIndicatorDefinitionFactDocument} entry={entry} subject={subject} />
        </>
      }
      onDecide={(decision, reason) => run({ id: entry.id, decision, reason })}
    />
  );
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { IfPermitted } from '../../IfPermitted.tsx';
import { IfToday } from '../../time/IfToday.tsx';
import { DiscardButton } from '../DiscardButton.tsx';
import { Grounds } from './Grounds.tsx';
import { PendingBanner } from './PendingBanner.tsx';

type Banner = ComponentProps<typeof PendingBanner>;

interface PendingEntryProps<Data> extends Pick<Banner, 'subject' | 'lines' | 'onDecide'> {
  readonly entry: Banner['entry'] & ComponentProps<typeof Grounds>['entry'] & { readonly id: string };
  /** Whose right to edit lets its preparer mend it. */
  readonly place: ComponentProps<typeof IfPermitted>['place'];
  readonly discard: TypedDocumentNode<Data, { input: { id: string; reason?: string | null } }>;
  readonly onDiscarded?: (() => void) | undefined;
  /** The form in which its preparer mends it. */
  readonly mend: (close: () => void) => ReactNode;
}

/** An entry that waits or came back: against what is in force, with what each person can do about it. */
export function PendingEntry<Data>(props: PendingEntryProps<Data>) {
  const { entry, subject, lines, place, discard, onDiscarded, mend, onDecide } = props;
  const translate = useTranslate();
  const [mending, setMending] = useState(false);
  return (
    <>
      <PendingBanner
        entry={entry}
        subject={subject}
        lines={lines}
        grounds={<Grounds entry={entry} />}
        actions={
          <>
            {entry.preparedByMe ? (
              <IfPermitted place={place} action="edit">
                <IfToday>
                  <Button onClick={() => setMending(true)}>{translate('review.mend')}</Button>
                </IfToday>
              </IfPermitted>
            ) : null}
            <DiscardButton
              document={discard}
              entry={entry}
              subject={subject}
              {...(onDiscarded ? { onDone: onDiscarded } : {})}
            />
          </>
        }
        onDecide={onDecide}
      />
      {mending ? mend(() => setMending(false)) : null}
    </>
  );
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useTranslate } from 'ra-core';
import { ReasonedButton } from '../editing/ReasonedButton.tsx';
import { isPending, type Reviewed } from './review.ts';

interface DiscardButtonProps<Data> {
  readonly document: TypedDocumentNode<Data, { input: { id: string; reason?: string | null } }>;
  readonly entry: Reviewed & { readonly id: string };
  readonly subject: string;
  readonly onDone?: () => void;
}

/** 撤回: its preparer takes back an entry that waits or came back. Nobody else sees it. */
export function DiscardButton<Data>({ document, entry, subject, onDone }: DiscardButtonProps<Data>) {
  const translate = useTranslate();
  if (!entry.preparedByMe || !isPending(entry)) return null;
  return (
    <ReasonedButton
      document={document}
      target={{ id: entry.id }}
      label={translate('review.discard')}
      title={translate('review.discard_title', { subject })}
      note={translate('review.discard_note')}
      submit={translate('review.discard')}
      done="review.discarded"
      {...(onDone ? { onDone } : {})}
    />
  );
}

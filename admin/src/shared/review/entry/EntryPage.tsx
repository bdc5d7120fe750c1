import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useTranslate } from 'ra-core';
import type { ComponentProps, ComponentType } from 'react';
import { useNavigate } from 'react-router';
import { RecordFrame, RecordPage } from '../../pages/RecordPage.tsx';
import { ReviewMark } from '../../status/ReviewMark.tsx';
import type { ReviewedEntry, ReviewedKind } from '../reviewed-kind.ts';
import { useWords } from '../use-words.ts';
import type { PendingProps } from './PendingEntry.tsx';

interface EntryPageProps<Entry extends ReviewedEntry, Own extends object> {
  readonly kind: ReviewedKind<Entry, Own> & { readonly entryPlace: string };
  readonly document: TypedDocumentNode<{ entry: Entry | null }, { id: string }>;
  /** Between the list and the entry itself. */
  readonly crumbs?: (entry: Entry) => ComponentProps<typeof RecordFrame>['crumbs'];
  readonly Pending: ComponentType<PendingProps<Entry>>;
}

/** A record that was entered and is not in force yet: it stands in no list, only here and on the desk. */
export function EntryPage<Entry extends ReviewedEntry, Own extends object>(props: EntryPageProps<Entry, Own>) {
  const { kind, document } = props;
  return (
    <RecordPage place={kind.entryPlace} document={document} pick={({ entry }) => entry} undated>
      {(entry) => <Page {...props} entry={entry} />}
    </RecordPage>
  );
}

function Page<Entry extends ReviewedEntry, Own extends object>({
  kind: { place, entryPlace, recordOf, title: titleOf },
  crumbs,
  Pending,
  entry,
}: EntryPageProps<Entry, Own> & { readonly entry: Entry }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const title = titleOf(entry, useWords());
  return (
    <RecordFrame
      title={title}
      crumbs={[{ label: translate(`menu.${place}`), to: `/${place}` }, ...(crumbs?.(entry) ?? []), { label: title }]}
      facts={<ReviewMark review={entry.review} />}
      above={
        <Pending
          entry={entry}
          history={[]}
          onDecided={(approved) => {
            if (approved) navigate(`/${place}/${recordOf(entry)}/show`);
          }}
          onMended={(next) => navigate(`/${entryPlace}/${next}/show`, { replace: true })}
          onDiscarded={() => navigate(`/${place}`)}
        />
      }
    />
  );
}

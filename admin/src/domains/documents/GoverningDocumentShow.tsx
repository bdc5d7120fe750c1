import { GoverningDocumentDocument, type GoverningDocumentQuery } from '@jiceng/schema/documents.ts';
import { Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { FieldList } from '../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../shared/pages/RecordPage.tsx';
import { Section } from '../../shared/pages/Section.tsx';
import { EntryLog } from '../../shared/review/entry/EntryLog.tsx';
import { PendingEntry } from '../../shared/review/entry/PendingEntry.tsx';
import { ChangeRecord, RecordForm } from '../../shared/review/form/RecordForm.tsx';
import { saidValues } from '../../shared/review/form/said.tsx';
import { useWords } from '../../shared/review/use-words.ts';
import { ReviewMark } from '../../shared/status/ReviewMark.tsx';
import { GoverningDocumentInput } from './GoverningDocumentInput.tsx';
import { Rests } from './Rests.tsx';
import { type DocumentEntry, type DocumentSaid, reviewedDocuments as kind } from './reviewed-documents.ts';
import { StandingMark } from './standing.tsx';

type Document = NonNullable<GoverningDocumentQuery['governingDocument']>;

/** Page of a document that rules cite (依据文件页): what is said of it, what rests on it. One that nobody has approved yet shows its entry. */
export default function GoverningDocumentShow() {
  return (
    <RecordPage
      place="governing-documents"
      document={GoverningDocumentDocument}
      pick={({ governingDocument: document, entries: { items } }) => {
        const [said] = document ? [document] : items;
        return said && { document, said, entries: items };
      }}
    >
      {(found) => <Page {...found} />}
    </RecordPage>
  );
}

interface PageProps {
  readonly document: Document | null;
  readonly said: DocumentSaid;
  readonly entries: readonly DocumentEntry[];
}

function Page({ document, said, entries }: PageProps) {
  const translate = useTranslate();
  const words = useWords();
  const pending = entries.find(({ believedFrom, supersededAt }) => !believedFrom && !supersededAt);
  const log = translate('review.entry_log');
  return (
    <RecordFrame
      title={said.title}
      crumbs={[{ label: translate('menu.governing-documents'), to: '/governing-documents' }, { label: said.title }]}
      facts={
        <>
          {document ? <StandingMark standing={document.standing} /> : null}
          <ReviewMark review={said.review} />
        </>
      }
      actions={document ? <ChangeRecord kind={kind} Choice={GoverningDocumentInput} said={document} /> : null}
      above={
        pending ? (
          <PendingEntry
            kind={kind}
            entry={pending}
            history={entries.filter(({ believedFrom, supersededAt }) => believedFrom && !supersededAt)}
            mend={(close) => <RecordForm kind={kind} Choice={GoverningDocumentInput} said={pending} onClose={close} />}
          />
        ) : null
      }
      audit={['GOVERNING_DOCUMENT', kind.headOf(said).id]}
      tabs={[
        {
          name: 'overview',
          label: translate('record.overview'),
          content: () => (
            <>
              <Section title={translate('documents.details')}>
                <FieldList fields={saidValues(kind.fields, said, translate)} />
              </Section>
              {document ? <Rests document={document} /> : null}
            </>
          ),
        },
        {
          name: 'history',
          label: log,
          count: entries.length,
          content: () => (
            <Paper>
              <EntryLog label={log} entries={entries} say={(entry) => kind.said(entry, words)} />
            </Paper>
          ),
        },
      ]}
    />
  );
}

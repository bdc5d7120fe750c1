import { GoverningDocumentDocument, type GoverningDocumentQuery } from '@jiceng/schema/documents.ts';
import { Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { AttachmentLinks } from '../../shared/files/AttachmentLinks.tsx';
import { FieldList } from '../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../shared/pages/RecordPage.tsx';
import { Section } from '../../shared/pages/Section.tsx';
import { EntryLog } from '../../shared/review/entry/EntryLog.tsx';
import { PendingEntry } from '../../shared/review/entry/PendingEntry.tsx';
import { useWords } from '../../shared/review/use-words.ts';
import { ReviewMark } from '../../shared/status/ReviewMark.tsx';
import { ChangeGoverningDocument, GoverningDocumentForm } from './GoverningDocumentForm.tsx';
import { Rests } from './Rests.tsx';
import { type DocumentEntry, documentSaid, reviewedDocuments } from './reviewed-documents.ts';
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
  readonly said: Document | DocumentEntry;
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
      actions={document ? <ChangeGoverningDocument said={document} /> : null}
      above={
        pending ? (
          <PendingEntry
            kind={reviewedDocuments}
            entry={pending}
            history={entries.filter(({ believedFrom, supersededAt }) => believedFrom && !supersededAt)}
            mend={(close) => <GoverningDocumentForm said={pending} onClose={close} />}
          />
        ) : null
      }
      audit={['GOVERNING_DOCUMENT', 'documentId' in said ? said.documentId : said.id]}
      tabs={[
        {
          name: 'overview',
          label: translate('record.overview'),
          content: () => (
            <>
              <Section title={translate('documents.details')}>
                <FieldList
                  fields={documentSaid(said, words).map(({ label, text }) => ({
                    label,
                    value:
                      said.file && label === translate('documents.file') ? (
                        <AttachmentLinks files={[said.file]} />
                      ) : (
                        text
                      ),
                  }))}
                />
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
              <EntryLog label={log} entries={entries} say={(entry) => documentSaid(entry, words)} />
            </Paper>
          ),
        },
      ]}
    />
  );
}

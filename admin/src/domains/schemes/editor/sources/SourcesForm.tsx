import type { SchemeDocument, Source } from '../../document/scheme.ts';
import { blankDocument, blankSource } from '../blank.ts';
import { useDrafting } from '../drafting.tsx';
import { Entries } from '../fields/Entries.tsx';
import { ChoiceAt, DayAt, RefAt, TextAt, WordsAt } from '../fields/fields.tsx';
import { NameAt } from '../fields/NameAt.tsx';
import { Switched } from '../fields/Switched.tsx';
import { useFormWords } from '../form-words.ts';

/** 文件与来源: the papers a scheme is made from, and where single values come from. */
export function SourcesForm() {
  const { translate, text, choice, part } = useFormWords();
  const { scheme } = useDrafting();
  return (
    <>
      <Entries<SchemeDocument>
        path={['documents']}
        title={part('documents')}
        nameOf={({ title, id }) => title || id || '—'}
        blank={() => blankDocument(`document-${scheme.documents.length + 1}`)}
        add={translate('schemes.add_document')}
      >
        {(path) => (
          <>
            <NameAt path={[...path, 'id']} label="id" of="documents" />
            <TextAt path={[...path, 'title']} label="document_title" wide />
            <TextAt path={[...path, 'number']} label="number" nullable />
            <TextAt path={[...path, 'issuer']} label="issuer" nullable />
            <DayAt path={[...path, 'date']} label="date" nullable />
            <ChoiceAt path={[...path, 'grade']} label="trust" of="trust" />
          </>
        )}
      </Entries>
      <Entries<Source>
        path={['sources']}
        title={part('sources')}
        nameOf={({ id, basis, article, method }) =>
          [id, choice('basis', basis), article ?? text(method)].filter(Boolean).join(' · ')
        }
        blank={() => blankSource(`source-${scheme.sources.length + 1}`, scheme.documents[0]?.id ?? null)}
        add={translate('schemes.add_source')}
      >
        {(path, { basis }) => (
          <>
            <NameAt path={[...path, 'id']} label="id" of="sources" />
            <ChoiceAt path={[...path, 'basis']} label="basis" of="basis" />
            <RefAt path={[...path, 'document']} label="document" to="documents" nullable />
            <TextAt path={[...path, 'article']} label="article" nullable />
            {basis === 'PUBLISHED' ? (
              <Switched path={[...path, 'method']} label="method" blank={() => ({ zh: '', en: '' })}>
                <WordsAt path={[...path, 'method']} label="method" wide rows={2} />
              </Switched>
            ) : (
              <WordsAt path={[...path, 'method']} label="method" wide rows={2} />
            )}
          </>
        )}
      </Entries>
    </>
  );
}

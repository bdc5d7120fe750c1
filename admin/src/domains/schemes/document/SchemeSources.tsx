import { Box } from '@mui/material';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useFormWords } from '../editor/form-words.ts';
import { SourceNotes } from './SourceNotes.tsx';
import type { Scheme } from './scheme.ts';

interface SchemeSourcesProps {
  readonly scheme: Scheme;
  readonly record: {
    readonly code: string;
    readonly hash: string;
    readonly cells: Readonly<Record<'published' | 'reconstructed' | 'assumed' | 'empty', number>>;
  };
}

/** 文件与来源: the documents, every source with article or method, and what identifies this content. */
export function SchemeSources({ scheme, record: { code, hash, cells } }: SchemeSourcesProps) {
  const { translate, part } = useFormWords();
  const { published, reconstructed, assumed, empty } = cells;
  return (
    <>
      <Section title={part('general')}>
        <FieldList
          fields={[
            { label: translate('schemes.code'), value: code },
            { label: translate('schemes.issuer'), value: scheme.issuer },
            { label: translate('schemes.division'), value: scheme.division },
            {
              label: translate('schemes.cells'),
              value: translate('schemes.cells_note', { published, reconstructed, assumed, empty }),
            },
            {
              label: translate('schemes.hash'),
              value: (
                <Box component="code" sx={{ fontSize: 12 }}>
                  {hash}
                </Box>
              ),
              wide: true,
            },
          ]}
        />
      </Section>
      <Section title={part('documents')}>
        <Box component="ul" sx={{ p: '8px 16px', display: 'grid', gap: '6px' }}>
          {scheme.documents.map((document) => (
            <li key={document.id}>
              <DocumentCite document={{ ...document, article: document.issuer }} />
            </li>
          ))}
        </Box>
      </Section>
      <Section title={part('sources')}>
        <Box sx={{ p: '8px 16px' }}>
          <SourceNotes scheme={scheme} sources={scheme.sources} />
        </Box>
      </Section>
    </>
  );
}

import { Box } from '@mui/material';
import { DocumentCite } from '../../../../shared/DocumentCite.tsx';
import { FieldList } from '../../../../shared/pages/FieldList.tsx';
import { Section } from '../../../../shared/pages/Section.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import type { Scheme } from './scheme.ts';
import { useSchemeWords } from './words.ts';

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
  const { translate } = useSchemeWords();
  const { published, reconstructed, assumed, empty } = cells;
  return (
    <>
      <Section title={translate('grade_schemes.part.general')}>
        <FieldList
          fields={[
            { label: translate('grade_schemes.code'), value: code },
            { label: translate('grade_schemes.issuer'), value: scheme.issuer },
            { label: translate('grade_schemes.division'), value: scheme.division },
            {
              label: translate('grade_schemes.cells'),
              value: translate('grade_schemes.cells_note', { published, reconstructed, assumed, empty }),
            },
            {
              label: translate('grade_schemes.hash'),
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
      <Section title={translate('grade_schemes.part.documents')}>
        <Box component="ul" sx={{ p: '8px 16px', display: 'grid', gap: '6px' }}>
          {scheme.documents.map((document) => (
            <li key={document.id}>
              <DocumentCite document={{ ...document, article: document.issuer }} />
            </li>
          ))}
        </Box>
      </Section>
      <Section title={translate('grade_schemes.part.sources')}>
        <Box sx={{ p: '8px 16px' }}>
          <SourceNotes scheme={scheme} sources={scheme.sources} />
        </Box>
      </Section>
    </>
  );
}

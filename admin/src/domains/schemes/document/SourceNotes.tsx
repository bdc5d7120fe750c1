import { Box } from '@mui/material';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { BasisTag } from './BasisTag.tsx';
import type { Scheme, Source } from './scheme.ts';
import { documentOf } from './sources.ts';
import { useLanguage } from './words.ts';

/** Where values come from: the document with its article, or how they were worked out (说明). */
export function SourceNotes({ scheme, sources }: { readonly scheme: Scheme; readonly sources: readonly Source[] }) {
  const { text } = useLanguage();
  return (
    <Box component="ul" sx={{ display: 'grid', gap: '4px' }}>
      {sources.map((source) => {
        const document = documentOf(scheme, source);
        return (
          <Box
            component="li"
            key={source.id}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '2px 8px', fontSize: 13 }}
          >
            <BasisTag basis={source.basis} />
            <Box sx={{ minWidth: 0, flex: 1 }}>
              {document ? <DocumentCite document={{ ...document, article: source.article }} /> : null}
              {source.method ? <Box sx={{ color: 'text.secondary' }}>{text(source.method)}</Box> : null}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

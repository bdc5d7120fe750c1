import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { AttachmentLink } from '../../../shared/files/AttachmentLinks.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import type { FactRow } from '../facts/kit/fact-kind.ts';
import { attachmentsOf } from './attachment-list.ts';

/** 附件: every file of the career with the facts it shows. */
export function AttachmentsTab({ rows }: { readonly rows: readonly FactRow[] }) {
  const translate = useTranslate();
  const filed = attachmentsOf(rows);
  return (
    <Section title={translate('files.title')} note={translate('files.count', { count: filed.length })}>
      {filed.length === 0 ? (
        <EmptyState title={translate('files.none')} text={translate('files.none_text')} />
      ) : (
        <Box component="ul" aria-label={translate('files.title')}>
          {filed.map(({ file, facts }) => (
            <Box
              component="li"
              key={file.id}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: '1fr', md: 'minmax(220px, 1fr) minmax(220px, 1.4fr) 140px' },
                columnGap: 2,
                rowGap: '2px',
                alignItems: 'baseline',
                p: { xs: '10px 16px', md: '7px 16px' },
                borderTop: 1,
                borderColor: 'divider',
                '&:first-of-type': { borderTop: 0 },
              }}
            >
              <AttachmentLink file={file} />
              <Box>
                {facts.map(({ kind, main, valid }) => (
                  <Box key={`${kind} ${valid.from} ${main}`}>
                    <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, mr: 1 }}>
                      {translate(`enum.WorkerFactKind.${kind}`)}
                    </Box>
                    {main}
                    <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, ml: 1 }}>
                      {translate('record.valid_from', { from: valid.from })}
                    </Box>
                  </Box>
                ))}
              </Box>
              <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
                {translate('files.uploaded', { at: officeTime(file.uploadedAt) })}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}

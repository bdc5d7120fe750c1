import type { AttachmentPartsFragment } from '@jiceng/schema/careers.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { sizeOf } from '../../../shared/files/file-size.ts';
import { LinkIcon } from '../../../shared/status/icons.tsx';

/** Files of a fact as links that save them. */
export function AttachmentLinks({ files }: { readonly files: readonly AttachmentPartsFragment[] }) {
  const translate = useTranslate();
  if (files.length === 0) return null;
  return (
    <Box component="ul" aria-label={translate('careers.attachments')} sx={{ display: 'grid', gap: '2px' }}>
      {files.map((file) => (
        <li key={file.id}>
          <AttachmentLink file={file} />
        </li>
      ))}
    </Box>
  );
}

export function AttachmentLink({ file: { id, name, size } }: { readonly file: AttachmentPartsFragment }) {
  return (
    <Box component="a" href={`/attachments/${id}`} download={name} sx={{ fontSize: 13, overflowWrap: 'anywhere' }}>
      <LinkIcon sx={{ fontSize: 13, mr: '3px', verticalAlign: '-2px' }} />
      {name}
      <Box component="span" sx={{ color: 'text.secondary', ml: '6px', whiteSpace: 'nowrap' }}>
        {sizeOf(size)}
      </Box>
    </Box>
  );
}

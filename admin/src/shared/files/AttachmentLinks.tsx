import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { LinkIcon } from '../status/icons.tsx';
import { sizeOf } from './file-size.ts';
import type { StoredFile } from './use-uploads.ts';

/** Files of a fact as links that save them. */
export function AttachmentLinks({ files }: { readonly files: readonly StoredFile[] }) {
  const translate = useTranslate();
  if (files.length === 0) return null;
  return (
    <Box component="ul" aria-label={translate('files.title')} sx={{ display: 'grid', gap: '2px' }}>
      {files.map((file) => (
        <li key={file.id}>
          <AttachmentLink file={file} />
        </li>
      ))}
    </Box>
  );
}

export function AttachmentLink({ file: { id, name, size } }: { readonly file: StoredFile }) {
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

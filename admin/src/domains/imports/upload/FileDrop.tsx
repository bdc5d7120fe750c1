import { Box, Button, LinearProgress } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type DragEvent, useId, useRef, useState } from 'react';
import { sizeOf } from '../../../shared/files/file-size.ts';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { type Refusal, WORKBOOKS } from './file-refusal.ts';

interface FileDropProps {
  readonly file: File | null;
  readonly refusal: Refusal | null;
  /** From 0 to 1 while it is on its way; null: it is not. */
  readonly share: number | null;
  readonly onFile: (file: File) => void;
  /** Several were dropped. */
  readonly onMany: () => void;
}

/** Where the workbook is dropped or chosen (选择文件), with its name, its size, and why it is not taken. */
export function FileDrop({ file, refusal, share, onFile, onMany }: FileDropProps) {
  const translate = useTranslate();
  const rules = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [first, ...more] = event.dataTransfer.files;
    if (share !== null || !first) return;
    if (more.length > 0) onMany();
    else onFile(first);
  };
  return (
    <Box
      role="group"
      aria-label={translate('imports.your_file')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      sx={{
        border: '1px dashed',
        borderColor: refusal ? 'error.main' : over ? 'primary.main' : 'custom.ctl',
        bgcolor: over ? 'primary.light' : 'background.default',
        borderRadius: 1,
        p: '16px',
        display: 'grid',
        gap: '8px',
        justifyItems: 'start',
      }}
    >
      {file ? (
        <Box sx={{ overflowWrap: 'anywhere', fontWeight: 600, minWidth: 0 }}>
          {file.name}
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: '6px', whiteSpace: 'nowrap' }}>
            {sizeOf(file.size)}
          </Box>
        </Box>
      ) : null}
      {share === null ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', fontSize: 13 }}>
          {file ? null : <span>{translate('imports.drop')}</span>}
          <Button onClick={() => chooser.current?.click()} aria-describedby={rules}>
            {translate(file ? 'imports.other_file' : 'imports.choose_file')}
          </Button>
        </Box>
      ) : (
        <LinearProgress
          variant="determinate"
          value={Math.round(share * 100)}
          aria-label={translate('imports.uploading', { name: file?.name ?? '' })}
          sx={{ width: '100%' }}
        />
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept={WORKBOOKS}
        aria-label={translate('imports.choose_file')}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          // A mended file of the same name may be chosen again.
          target.value = '';
        }}
      />
      <div role="alert">
        {refusal ? <StatusMark kind="no">{translate(refusal.message, refusal.params)}</StatusMark> : null}
      </div>
      <Box id={rules} sx={{ fontSize: 12, lineHeight: '16px', color: 'text.secondary' }}>
        {translate('imports.file_rules')}
      </Box>
    </Box>
  );
}

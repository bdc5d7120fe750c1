import { Box, Button, FormHelperText, IconButton, LinearProgress, Typography } from '@mui/material';
import { useInput, useTranslate, ValidationError } from 'ra-core';
import { type DragEvent, useId, useRef, useState } from 'react';
import { CloseIcon, PlusIcon } from '../status/icons.tsx';
import { StatusMark } from '../status/StatusMark.tsx';
import { KEPT_TYPES, MOST_FILES } from './attachment-limits.ts';
import { sizeOf } from './file-size.ts';
import { type StoredFile, type Upload, useUploads } from './use-uploads.ts';

interface AttachmentsInputProps {
  readonly source?: string;
  readonly label?: string;
  /** Most files. */
  readonly most?: number;
}

/** Files of an entry (附件): chosen or dragged here, uploaded at once, named by the save. The form holds those that arrived. */
export function AttachmentsInput({
  source = 'attachments',
  label = 'files.title',
  most = MOST_FILES,
}: AttachmentsInputProps) {
  const translate = useTranslate();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);
  const busy = useRef(false);
  const { field, fieldState } = useInput<readonly StoredFile[]>({
    source,
    defaultValue: [],
    validate: () => (busy.current ? 'files.busy' : undefined),
  });
  const kept: readonly StoredFile[] = field.value || [];
  const now = useRef(kept);
  now.current = kept;
  const set = (files: readonly StoredFile[]) => {
    now.current = files;
    field.onChange(files);
  };
  const { uploads, send, drop } = useUploads((file) => set([...now.current, file]));
  busy.current = uploads.some(({ share }) => share !== null);

  const take = (files: readonly File[]) => {
    const room = most - now.current.length - uploads.filter(({ share }) => share !== null).length;
    setTooMany(files.length > room);
    send(files.slice(0, Math.max(room, 0)));
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  const { error } = fieldState;
  return (
    <Box
      role="group"
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      sx={{
        gridColumn: '1 / -1',
        border: '1px dashed',
        borderColor: error ? 'error.main' : over ? 'primary.main' : 'custom.ctl',
        bgcolor: over ? 'primary.light' : 'transparent',
        borderRadius: 1,
        p: '8px 12px',
        display: 'grid',
        gap: '4px',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' }}>
        <Typography id={id} sx={{ fontSize: 13, fontWeight: 500 }}>
          {translate(label)}
        </Typography>
        <Button startIcon={<PlusIcon />} onClick={() => chooser.current?.click()}>
          {translate('files.choose')}
        </Button>
        <Typography sx={{ fontSize: 12, color: 'text.secondary' }}>
          {translate('files.help', { count: most })}
        </Typography>
        <input
          ref={chooser}
          type="file"
          multiple={most > 1}
          hidden
          accept={KEPT_TYPES}
          aria-label={translate('files.choose')}
          onChange={({ target }) => {
            take([...(target.files ?? [])]);
            // The same file may be chosen again after it was taken off.
            target.value = '';
          }}
        />
      </Box>
      {kept.length + uploads.length > 0 ? (
        <Box component="ul" aria-label={translate(label)} sx={{ display: 'grid', gap: '2px' }}>
          {kept.map((file) => (
            <Line key={file.id} file={file} onDrop={() => set(kept.filter((each) => each.id !== file.id))} />
          ))}
          {uploads.map((upload) => (
            <Line key={upload.key} file={upload} upload={upload} onDrop={() => drop(upload.key)} />
          ))}
        </Box>
      ) : null}
      <div role="status">
        {tooMany ? <StatusMark kind="no">{translate('files.too_many', { count: most })}</StatusMark> : null}
      </div>
      {error ? (
        <FormHelperText error sx={{ m: 0 }}>
          <ValidationError error={error.message ?? ''} />
        </FormHelperText>
      ) : null}
    </Box>
  );
}

interface LineProps {
  readonly file: { readonly name: string; readonly size: number };
  readonly upload?: Upload;
  readonly onDrop: () => void;
}

function Line({ file: { name, size }, upload, onDrop }: LineProps) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' }}>
      <Box sx={{ fontSize: 13, overflowWrap: 'anywhere', minWidth: 0 }}>
        {name}
        <Box component="span" sx={{ color: 'text.secondary', ml: '6px', whiteSpace: 'nowrap' }}>
          {sizeOf(size)}
        </Box>
        {upload?.refusal ? (
          <div>
            <StatusMark kind="no">{translate(upload.refusal.message, upload.refusal.params)}</StatusMark>
          </div>
        ) : null}
        {upload && upload.share !== null ? (
          <LinearProgress
            variant="determinate"
            value={Math.round(upload.share * 100)}
            aria-label={translate('files.progress', { name })}
            sx={{ mt: '2px' }}
          />
        ) : null}
      </Box>
      <IconButton size="small" aria-label={translate('files.remove', { name })} onClick={onDrop}>
        <CloseIcon />
      </IconButton>
    </Box>
  );
}

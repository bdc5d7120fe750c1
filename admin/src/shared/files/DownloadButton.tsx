import { Button, type ButtonProps } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { ServerError } from '../../providers/errors.ts';
import { DownloadIcon } from '../status/icons.tsx';
import { fetchFile } from './fetch-file.ts';
import { saveBlob } from './save-blob.ts';

interface DownloadButtonProps extends Pick<ButtonProps, 'variant' | 'disabled' | 'sx'> {
  readonly address: string;
  /** Under which it is saved. */
  readonly fileName: string;
  readonly children: string;
}

/** Saves a file that the server makes; a refusal is a notice. */
export function DownloadButton({ address, fileName, children, disabled, ...look }: DownloadButtonProps) {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      saveBlob(fileName, await fetchFile(address));
    } catch (error) {
      const refused = error instanceof ServerError ? error : null;
      notify(refused?.unexpected ? 'page.error_with_request' : (error as Error).message, {
        type: 'error',
        messageArgs: { ...refused?.params, requestId: refused?.requestId ?? '' },
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button startIcon={<DownloadIcon />} disabled={busy || disabled === true} onClick={run} {...look}>
      {children}
    </Button>
  );
}

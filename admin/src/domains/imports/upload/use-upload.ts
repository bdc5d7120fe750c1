import { useEffect, useRef, useState } from 'react';
import { NetworkError, ServerError } from '../../../providers/errors.ts';
import { sendFile } from '../../../shared/files/send-file.ts';
import { type Refusal, refusalOf, START } from './file-refusal.ts';

interface Upload {
  readonly file: File | null;
  readonly refusal: Refusal | null;
  /** From 0 to 1 while it is on its way. */
  readonly share: number | null;
  readonly choose: (file: File) => Promise<void>;
  readonly refuse: (refusal: Refusal) => void;
  /** Sends the chosen file; answers the id of the upload, null where it was refused or stopped. */
  readonly send: () => Promise<string | null>;
  readonly stop: () => void;
}

/** The one workbook of an import on its way to the server. */
export function useUpload(): Upload {
  const [file, setFile] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (): Promise<string | null> => {
    if (!file) return null;
    const stop = new AbortController();
    running.current = stop;
    setRefusal(null);
    setShare(0);
    try {
      return await sendFile('/imports', file, setShare, stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) setRefusal(refusedBy(error));
      return null;
    } finally {
      setShare(null);
    }
  };
  return {
    file,
    refusal,
    share,
    choose: async (chosen) => {
      const { name, size } = chosen;
      const start = new Uint8Array(await chosen.slice(0, START).arrayBuffer());
      const early = refusalOf({ name, size, start });
      setFile(early ? null : chosen);
      setRefusal(early);
    },
    refuse: setRefusal,
    send,
    stop: () => running.current?.abort(),
  };
}

function refusedBy(error: unknown): Refusal {
  if (error instanceof ServerError)
    return error.unexpected
      ? { message: 'page.error_with_request', params: { requestId: error.requestId ?? '' } }
      : { message: error.message, params: error.params };
  if (error instanceof NetworkError) return { message: error.message, params: {} };
  throw error;
}

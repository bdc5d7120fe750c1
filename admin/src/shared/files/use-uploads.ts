import { useEffect, useRef, useState } from 'react';
import { ServerError } from '../../providers/errors.ts';
import { MOST_BYTES } from './attachment-limits.ts';
import { sendFile } from './send-file.ts';

/** A file that is on its way, or that was refused. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  /** 0 to 1; null once it was refused. */
  readonly share: number | null;
  /** Key of the words why not, with what fills them. */
  readonly refusal: { readonly message: string; readonly params: Readonly<Record<string, string | number>> } | null;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

interface Uploads {
  readonly uploads: readonly Upload[];
  readonly send: (files: readonly File[]) => void;
  /** Gives one up that is on its way, and takes a refused one off the list. */
  readonly drop: (key: number) => void;
}

/** Uploads side by side; each that arrived is handed over, each that was refused stays in the list with the reason. */
export function useUploads(onKept: (file: StoredFile) => void): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const next = useRef(0);
  const handOver = useRef(onKept);
  handOver.current = onKept;
  // A dialog that is closed takes its uploads along.
  useEffect(() => {
    const { current } = running;
    return () => {
      for (const stop of current.values()) stop.abort();
    };
  }, []);

  const change = (key: number, to: Partial<Upload> | null) =>
    setUploads((all) => all.flatMap((each) => (each.key !== key ? [each] : to ? [{ ...each, ...to }] : [])));
  const drop = (key: number) => {
    running.current.get(key)?.abort();
    running.current.delete(key);
    change(key, null);
  };
  const sendOne = async (file: File) => {
    const key = next.current++;
    const { name, size } = file;
    const early = refusedUnsent(file);
    setUploads((all) => [...all, { key, name, size, share: early ? null : 0, refusal: early }]);
    if (early) return;
    const stop = new AbortController();
    running.current.set(key, stop);
    try {
      const id = await sendFile('/uploads', file, (share) => change(key, { share }), stop.signal);
      change(key, null);
      handOver.current({ id, name, size });
    } catch (error) {
      if (stop.signal.aborted) return;
      const params = error instanceof ServerError ? error.params : {};
      change(key, { share: null, refusal: { message: (error as Error).message, params } });
    } finally {
      running.current.delete(key);
    }
  };
  return { uploads, drop, send: (files) => void files.map(sendOne) };
}

/** What need not be sent to be refused. */
function refusedUnsent({ size }: File): Upload['refusal'] {
  if (size === 0) return { message: 'error.FILE_EMPTY', params: {} };
  return size > MOST_BYTES ? { message: 'error.FILE_TOO_LARGE', params: { limitBytes: MOST_BYTES } } : null;
}

import { useTranslate } from 'ra-core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Scheme } from '../document/scheme.ts';
import { useFormKind } from '../form-kind.tsx';
import { type Path, valueAt, withValue } from './place.ts';
import { shapedBy } from './shaped.ts';

interface Draft {
  /** As it is typed: the text, which need not be valid, and what the forms show of it. */
  readonly text: string;
  readonly scheme: Scheme;
}

const textOf = (scheme: Scheme): string => JSON.stringify(scheme, null, 2);

/** What was typed and not saved, kept while the browser lives, so that neither a reload nor a wrong click costs it. */
const keyOf = (resource: string, id: string): string => `jiceng.${resource}-draft.${id}`;

/** The version whose draft is edited. */
export interface DraftRecord {
  readonly id: string;
  readonly document: string;
  readonly revision: number;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The draft on the screen: one text that forms and the JSON editor write, its saved state, and the revision to save against. */
export function useDraft(record: DraftRecord) {
  const { id } = record;
  const { shape, resource } = useFormKind();
  const place = keyOf(resource, id);
  const translate = useTranslate();
  const stored = useMemo(() => {
    const scheme = shapedBy<Scheme>(shape, parsed(record.document));
    return { text: textOf(scheme), scheme };
  }, [record.document, shape]);
  const [saved, setSaved] = useState(stored.text);
  const [revision, setRevision] = useState(record.revision);
  const [error, setError] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = sessionStorage.getItem(`${place}.${record.revision}`);
    const found = kept === null ? undefined : parsed(kept);
    return found === undefined ? stored : { text: kept ?? '', scheme: shapedBy(shape, found) };
  });
  const dirty = draft.text !== saved;
  useEffect(() => {
    const key = `${place}.${revision}`;
    if (dirty) sessionStorage.setItem(key, draft.text);
    else sessionStorage.removeItem(key);
  }, [place, revision, dirty, draft.text]);

  const update = useCallback(
    (path: Path, change: (value: unknown) => unknown) =>
      setDraft(({ scheme }) => {
        const next = withValue(scheme, path, change(valueAt(scheme, path)));
        return { text: textOf(next), scheme: next };
      }),
    [],
  );
  const set = useCallback((path: Path, value: unknown) => update(path, () => value), [update]);
  const type = useCallback(
    (text: string) =>
      setDraft((old) => {
        const found = parsed(text);
        // While the text is broken the forms keep what they last could read.
        return { text, scheme: found === undefined ? old.scheme : shapedBy(shape, found) };
      }),
    [shape],
  );
  return {
    scheme: draft.scheme,
    document: draft.text,
    dirty,
    revision,
    error,
    set,
    update,
    type,
    saved: (text: string, next: number) => {
      sessionStorage.removeItem(`${place}.${revision}`);
      setSaved(text);
      setRevision(next);
      setError(null);
    },
    /** Messages by field, of which this form has no inputs. */
    refused: (errors: Readonly<Record<string, unknown>>) => {
      const first = Object.values(errors).find((message) => typeof message === 'string');
      const packed = typeof first === 'string' ? /^@@react-admin@@(.*)$/.exec(first)?.[1] : undefined;
      const { message, args } = packed
        ? (JSON.parse(packed) as { message: string; args: Record<string, string> })
        : { message: 'page.error', args: {} };
      setError(translate(message, args));
    },
  };
}

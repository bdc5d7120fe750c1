import type { z } from 'zod';
import type { Members } from '../../scheme-kind.ts';
import { isRecord, nameOf, type Place, valueAt } from '../scheme-place.ts';
import { error, type Finding, type FrameProblemCode } from './scheme-problem.ts';

/** A part of a document that is sound by itself, and where it stands. */
export interface SoundPart<T> {
  readonly at: Place;
  readonly value: T;
}

/** A part as far as it is in the format; undefined: it is not. */
export const soundPart = <S extends z.ZodType>(schema: S, value: unknown): z.infer<S> | undefined =>
  schema.safeParse(value).data;

/** Entries of a list that are sound; the others keep their places. */
export function soundEntries<S extends z.ZodType>(schema: S, given: Members, at: Place): SoundPart<z.infer<S>>[] {
  const list = valueAt(given, at);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, i) => {
    const value = soundPart(schema, entry);
    return value === undefined ? [] : [{ at: [...at, i], value }];
  });
}

/** Names of the entries of a list, as they are written: an entry whose range is wrong is still an entry. */
export function namesIn(given: Members, list: string): ReadonlySet<string> {
  const entries = given[list];
  return new Set(Array.isArray(entries) ? (entries as unknown[]).flatMap((entry) => nameOf(entry) ?? []) : []);
}

/** No two entries of one list bear the same name. */
export function checkNames(given: Members, list: Place): Finding<FrameProblemCode>[] {
  const entries = valueAt(given, list);
  if (!Array.isArray(entries)) return [];
  const seen = new Set<string>();
  return entries.flatMap((entry, i) => {
    const code = isRecord(entry) ? nameOf(entry) : null;
    if (code === null) return [];
    if (seen.has(code)) return [error([...list, i], 'CODE_TWICE', { code })];
    seen.add(code);
    return [];
  });
}

import type { GradeSchemeDifferenceQuery } from '@jiceng/schema/grade-schemes.ts';
import type { Compared } from '../../../shared/review/compared.ts';

export type Change = NonNullable<GradeSchemeDifferenceQuery['gradeSchemeDifference']>['changes'][number];

/** A value of a document, told as JSON, as one reads it: texts without quotes, words of both languages in the one of the console. */
export function saidValue(
  json: string | null | undefined,
  text: (words: { zh: string; en: string }) => string,
): string | null {
  if (json === null || json === undefined) return null;
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'string') return value;
    if (value === null) return '—';
    if (typeof value === 'object' && 'zh' in value && 'en' in value) return text(value as { zh: string; en: string });
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    return json;
  }
}

/** Differences as the lines of a comparison that somebody decides over. */
export const comparedOf = (
  changes: readonly Change[],
  text: (words: { zh: string; en: string } | null | undefined) => string,
): Compared[] =>
  changes.map(({ label, path, before, after }) => ({
    label: text(label) || path,
    before: saidValue(before?.value, text),
    after: saidValue(after?.value, text),
    numeric: false,
    changed: true,
  }));

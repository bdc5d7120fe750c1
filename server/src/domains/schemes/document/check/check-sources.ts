import type { Members, SchemeKind } from '../../scheme-kind.ts';
import { isRecord, type Place } from '../scheme-place.ts';
import { rowsOf, type SchemeRow } from '../scheme-rows.ts';
import { error, type Finding, type FrameProblemCode, note } from './scheme-problem.ts';
import { namesIn } from './sound-parts.ts';

/** Every value has a source, every source and document that is named is there, and those that are there are cited. */
export function checkSources(
  kind: Pick<SchemeKind<object>, 'unpublished'>,
  given: Members,
): Finding<FrameProblemCode>[] {
  const rows = rowsOf(kind, given);
  const known = namesIn(given, 'sources');
  const cited = new Set(rows.flatMap(({ row }) => idsOf(row.source)));
  return [...rows.flatMap((row) => ofRow(row, known)), ...ofSources(given, cited)];
}

const idsOf = (source: unknown): string[] =>
  typeof source === 'string'
    ? [source]
    : isRecord(source)
      ? Object.values(source).filter((id) => typeof id === 'string')
      : [];

function ofRow({ at, row, cells }: SchemeRow, known: ReadonlySet<string>): Finding<FrameProblemCode>[] {
  const { source } = row;
  const place: Place = [...at, 'source'];
  if (typeof source === 'string') return known.has(source) ? [] : [error(place, 'SOURCE_UNKNOWN', { source })];
  if (!isRecord(source)) return [];
  const unknown = Object.entries(source).flatMap(([cell, id]) =>
    typeof id === 'string' && !known.has(id) ? [error([...place, cell], 'SOURCE_UNKNOWN', { source: id })] : [],
  );
  const idle = Object.keys(source).filter((cell) => cell !== '*' && !Object.hasOwn(row, cell));
  const missing = '*' in source ? [] : cells.filter((cell) => !Object.hasOwn(source, cell));
  return [
    ...unknown,
    ...idle.map((cell) => error([...place, cell], 'SOURCE_FOR_NOTHING', { cell })),
    ...missing.map((cell) => error(place, 'SOURCE_MISSING', { cell })),
  ];
}

function ofSources(given: Members, cited: ReadonlySet<string>): Finding<FrameProblemCode>[] {
  const documents = namesIn(given, 'documents');
  const sources = Array.isArray(given.sources) ? given.sources.filter(isRecord) : [];
  return sources.flatMap(({ id, document }, i) => [
    ...(typeof document === 'string' && !documents.has(document)
      ? [error(['sources', i, 'document'], 'DOCUMENT_UNKNOWN', { document })]
      : []),
    ...(typeof id === 'string' && !cited.has(id) ? [note(['sources', i], 'SOURCE_UNUSED')] : []),
  ]);
}

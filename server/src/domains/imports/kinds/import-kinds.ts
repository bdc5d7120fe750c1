import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { ImportKind } from '../../../shared/imports/import-kind.ts';
import { type Text, text } from '../../../shared/words/text.ts';

/** Rows of one file; more is a matter of several files. */
export const MOST_ROWS = 20_000;

type Asker = Pick<Context, 'importKinds' | 'permissions'>;

/** Kinds that who asks may import, each with the columns that are there for him. */
export const kindsFor = ({ importKinds, permissions }: Asker): readonly ImportKind[] =>
  importKinds
    .filter(({ permission }) => permissions.has(permission))
    .map((kind) => ({
      ...kind,
      columns: kind.columns.filter(({ permission }) => permission === undefined || permissions.has(permission)),
      check: kind.check.bind(kind),
      store: kind.store.bind(kind),
      undo: kind.undo.bind(kind),
    }));

/** @throws IMPORT_KIND_UNKNOWN for one that there is not, or not for who asks */
export function kindFor(asker: Asker, kind: string): ImportKind {
  const found = kindsFor(asker).find((each) => each.kind === kind);
  if (!found) throw new DomainError('IMPORT_KIND_UNKNOWN', { kind }, 'kind');
  return found;
}

/** A batch of a kind that is no more keeps its code as its name. */
export const titleOfKind = ({ importKinds }: Pick<Context, 'importKinds'>, kind: string): Text =>
  importKinds.find((each) => each.kind === kind)?.title ?? text(kind, kind);

import { createContext, type ReactNode, useContext } from 'react';
import type { Problem } from '../document/problem.ts';
import type { Scheme } from '../document/scheme.ts';
import { inBase, isSame, type Path, pointerOf, valueAt } from './place.ts';

export interface Drafting<S extends Scheme = Scheme> {
  readonly scheme: S;
  /** The scheme this one is built on, whole; null: it stands by itself. */
  readonly base: S | null;
  readonly problems: readonly Problem[];
  readonly set: (path: Path, value: unknown) => void;
  /** Sets what becomes of the value that stands there when it is done. */
  readonly update: (path: Path, change: (value: unknown) => unknown) => void;
}

const DraftingContext = createContext<Drafting | null>(null);

export const DraftingProvider = ({ value, children }: { readonly value: Drafting; readonly children: ReactNode }) => (
  <DraftingContext value={value}>{children}</DraftingContext>
);

export function useDrafting<S extends Scheme = Scheme>(): Drafting<S> {
  const value = useContext(DraftingContext);
  if (!value) throw new Error('useDrafting is used outside DraftingProvider; it stands in SchemeEditor.tsx');
  return value as Drafting<S>;
}

interface At<Value> {
  readonly value: Value | null | undefined;
  readonly set: (value: Value | null) => void;
  /** What the check says of this very place. */
  readonly problems: readonly Problem[];
  /** Differs from the scheme it is built on. */
  readonly own: boolean;
}

/** One value of the draft, for the field that shows it. */
export function useAt<Value>(path: Path): At<Value> {
  const { scheme, base, problems, set } = useDrafting();
  const pointer = pointerOf(path);
  const value = valueAt(scheme, path) as Value | null | undefined;
  return {
    value,
    set: (next) => set(path, next),
    problems: problems.filter((problem) => problem.pointer === pointer),
    own: base !== null && !isSame(value, inBase(base, scheme, path)),
  };
}

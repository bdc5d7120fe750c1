import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Place } from '../../../providers/permissions.ts';
import type { Column } from '../../../shared/lists/column.ts';
import type { ChipFilter } from '../../../shared/lists/FilterChips.tsx';

/** A kept simulation of any kind in a list. */
export interface SimulationLine {
  readonly id: string;
  readonly asOf: string;
  readonly region: { readonly id: string; readonly name: string } | null;
  readonly people: number;
  readonly preparedAt: string;
  /** Null: nobody is left; missing: not asked for. */
  readonly preparedBy?: { readonly name: string } | null;
  /** Null: there is no result yet. */
  readonly doneAt: string | null;
}

/** The same on its page, with what it was computed from. */
export interface SimulationRecord extends SimulationLine {
  readonly jobId: string | null;
  readonly knownOn: string;
  readonly reason: string | null;
  readonly factsHash: string | null;
  readonly rowsHash: string | null;
  readonly repeatJobId: string | null;
  readonly repeatedAt: string | null;
  readonly repeatedBy?: { readonly name: string } | null;
  /** What computing it once more gave; null: that was not done. */
  readonly repeat: {
    readonly identical: boolean;
    readonly sameFacts: boolean;
    readonly people: number;
    readonly differing: number;
  } | null;
}

/** A kind of simulations, as pages know it; the slice that owns the kind hands it over (`simulationPages`). */
export interface SimulationKind<
  Line extends SimulationLine = SimulationLine,
  Simulation extends SimulationRecord = SimulationRecord,
> {
  /** Place of its simulations: who may create there simulates and computes once more. */
  readonly place: Place;
  /** Its operations; their roots are renamed alike (`simulation: gradeSimulation(…)`). */
  readonly documents: {
    readonly record: TypedDocumentNode<{ readonly simulation: Simulation | null }, { id: string; persons: boolean }>;
    readonly repeat: TypedDocumentNode<unknown, { input: { idempotencyKey: string; id: string } }>;
  };
  readonly words: {
    readonly empty: string;
    readonly emptyText: string;
    readonly report: string;
    /** What is tried, as head of its column. */
    readonly tried: string;
  };
  /** What is tried, by its name. */
  readonly useName: () => (simulation: Line) => string;
  /** What came of it in a few words; empty: nothing yet. */
  readonly useResult: () => (simulation: Line) => string;
  /** Columns of the list after the number of people, and its conditions. */
  readonly useColumns: () => readonly Column<Line>[];
  readonly useFilters: () => readonly ChipFilter[];
  /** Hashes of what was tried, before those of facts and results. */
  readonly hashes: (simulation: Simulation) => readonly { readonly label: string; readonly value: string | null }[];
  readonly parts: {
    /** Where one is begun. */
    readonly ListActions: ComponentType;
    readonly HeadFacts: ComponentType<{ readonly simulation: Simulation }>;
    readonly Report: ComponentType<{ readonly simulation: Simulation }>;
  };
  /** Where the page of one stands. */
  readonly useCrumbs: () => (simulation: Simulation) => readonly { readonly label: string; readonly to?: string }[];
}

const SimulationKindContext = createContext<SimulationKind | null>(null);

interface SimulationKindProviderProps<Line extends SimulationLine, Simulation extends SimulationRecord> {
  readonly kind: SimulationKind<Line, Simulation>;
  readonly children: ReactNode;
}

export const SimulationKindProvider = <Line extends SimulationLine, Simulation extends SimulationRecord>({
  kind,
  children,
}: SimulationKindProviderProps<Line, Simulation>) => (
  <SimulationKindContext value={kind as unknown as SimulationKind}>{children}</SimulationKindContext>
);

export function useSimulationKind(): SimulationKind {
  const kind = useContext(SimulationKindContext);
  if (!kind)
    throw new Error('useSimulationKind is used outside SimulationKindProvider; `simulationPages` puts it around pages');
  return kind;
}

/** Page of a simulation. */
export function useSimulationPath(): (simulation: { readonly id: string }) => string {
  const { place } = useSimulationKind();
  return ({ id }) => `/${place}/${id}/show`;
}

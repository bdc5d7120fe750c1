import { SLICES } from '../../slices.ts';
import { type ExplanationNode, whyCommunity, whyWorkers } from './why.ts';

/** An explanation in the order in which it is read: what was computed, from what, what was left out, by which rule. */
export interface Sections {
  readonly terms: readonly ExplanationNode[];
  readonly inputs: readonly ExplanationNode[];
  readonly notCounted: readonly ExplanationNode[];
  readonly rules: readonly ExplanationNode[];
  readonly notes: readonly ExplanationNode[];
}

/** The result stands last among the steps, under the line, as in a sum. */
export function sectionsOf(nodes: readonly ExplanationNode[]): Sections {
  const of = (kind: ExplanationNode['kind']) => nodes.filter((node) => node.kind === kind);
  return {
    terms: [...of('TERM'), ...of('RESULT')],
    inputs: of('INPUT'),
    notCounted: of('NOT_COUNTED'),
    rules: of('RULE'),
    notes: of('NOTE'),
  };
}

/** A line and those it is made of: a street and its communities. */
export interface Branch {
  readonly node: ExplanationNode;
  readonly parts: readonly ExplanationNode[];
}

/** Lines under the line that they are part of, in their order; a line whose upper one is a step of the formula stands by itself. */
export function branchesOf(nodes: readonly ExplanationNode[]): readonly Branch[] {
  const here = new Set(nodes.map(({ id }) => id));
  const parts = new Map<string, ExplanationNode[]>();
  for (const node of nodes)
    if (node.parentId !== null && here.has(node.parentId))
      parts.set(node.parentId, [...(parts.get(node.parentId) ?? []), node]);
  return nodes
    .filter(({ parentId }) => parentId === null || !here.has(parentId))
    .map((node) => ({ node, parts: parts.get(node.id) ?? [] }));
}

const PAGES = new Map(SLICES.flatMap(({ explained = {} }) => Object.entries(explained)));

/** Where the record behind a line is shown; null where it has no page. */
export const pathOf = (ref: ExplanationNode['ref']): string | null => (ref && PAGES.get(ref.type)?.(ref.id)) ?? null;

/**
 * Where a line leads: an input that names a unit leads to its page with the explanation of what entered from there, its workers in post or its
 * rooms; any other line to its record. `why` is the key of the explanation the line stands in, null on a page.
 */
export function pathOfLine(
  { id, kind, ref }: Pick<ExplanationNode, 'id' | 'kind' | 'ref'>,
  why: string | null,
): string | null {
  const path = pathOf(ref);
  if (!path || !ref || kind !== 'INPUT' || (ref.type !== 'COMMUNITY' && ref.type !== 'REGION')) return path;
  const people = id.startsWith('people-') || why?.startsWith('workers.');
  if (people) return whyWorkers(ref.id) === why ? path : `${path}?why=${whyWorkers(ref.id)}`;
  if (ref.type === 'REGION' || why?.startsWith('community.')) return path;
  const figure = why?.endsWith('.HOUSEHOLDS') ? 'HOUSEHOLDS' : 'SHORTFALL';
  return `${path}?why=${whyCommunity(ref.id, figure)}`;
}

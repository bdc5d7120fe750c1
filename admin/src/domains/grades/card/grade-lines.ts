import type { ExplanationPartsFragment } from '@jiceng/schema/grades.ts';
import type { Basis } from '../schemes/document/scheme.ts';

type Node = ExplanationPartsFragment['nodes'][number];

/** One line of how a grade came about, as the card shows it. */
export interface GradeLine {
  readonly id: string;
  readonly label: Node['label'];
  readonly note: Node['formula'];
  /** `+3`; null: it adds nothing by nature. */
  readonly value: string | null;
  /** Looked at and left out. */
  readonly counted: boolean;
  readonly basis: Basis | null;
}

/** The terms of a grade in their order (等级依据); the first number is where it begins, the others are added to it. */
export function gradeLines(nodes: readonly Node[]): readonly GradeLine[] {
  const terms = nodes.filter(
    ({ kind, parentId }) => parentId === 'result' && (kind === 'TERM' || kind === 'NOT_COUNTED'),
  );
  const first = terms.find(({ value }) => value !== null);
  return terms.map((node) => ({
    id: node.id,
    label: node.label,
    note: node.formula,
    value: node.value === null ? null : node === first || node.value.startsWith('-') ? node.value : `+${node.value}`,
    counted: node.kind === 'TERM',
    basis: basisOf(node),
  }));
}

/** What is printed keeps the grade of its document; of the rest the explanation says how it was found. */
function basisOf({ document }: Node): Basis | null {
  if (!document) return null;
  return document.grade === 'COMPUTED' ? 'RECONSTRUCTED' : document.grade === 'ASSUMED' ? 'ASSUMED' : 'PUBLISHED';
}

import type { Problem } from '../document/problem.ts';
import type { FormKind } from '../form-kind.tsx';

export const errorsOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'ERROR');
export const notesOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'NOTE');

type Groups = FormKind['groups'];

/** The form in which a problem can be mended; what belongs to none is for the first. */
export function groupOf(groups: Groups, pointer: string): string {
  const part = pointer.split('/')[1] ?? '';
  const names = Object.keys(groups);
  return names.find((name) => groups[name]?.parts.includes(part)) ?? names[0] ?? '';
}

/** How many errors wait in each form. */
export function errorsByGroup(groups: Groups, problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pointer } of errorsOf(problems)) {
    const group = groupOf(groups, pointer);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

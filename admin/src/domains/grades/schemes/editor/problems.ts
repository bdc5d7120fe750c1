/** What the check of a document found, as `checkGradeScheme` answers it. */
export interface Problem {
  readonly path: string;
  readonly pointer: string;
  readonly severity: 'ERROR' | 'NOTE';
  readonly message: { readonly zh: string; readonly en: string };
  readonly line: number | null;
  readonly column: number | null;
}

export const errorsOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'ERROR');
export const notesOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'NOTE');

/** The forms of the editor, in their order, with the parts of the document each has. */
export const GROUPS = {
  general: [
    'format',
    'code',
    'title',
    'issuer',
    'division',
    'note',
    'districtClass',
    'validFrom',
    'grades',
    'mainLadder',
  ],
  sources: ['documents', 'sources'],
  posts: ['posts', 'withoutDuty', 'concurrent'],
  ladders: ['ladders', 'givens'],
  service: ['service', 'effective'],
  education: ['education'],
  certificates: ['certificates'],
  honours: ['honours'],
  assessment: ['assessment'],
  combine: ['combine'],
  changes: ['postChange', 'placement'],
  pay: ['pay'],
} as const;
export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as readonly GroupName[];

/** The form in which a problem can be mended; what belongs to none is for the first. */
export function groupOf(pointer: string): GroupName {
  const part = pointer.split('/')[1] ?? '';
  return GROUP_NAMES.find((name) => (GROUPS[name] as readonly string[]).includes(part)) ?? 'general';
}

/** How many errors wait in each form. */
export const errorsByGroup = (problems: readonly Problem[]): ReadonlyMap<GroupName, number> => {
  const counts = new Map<GroupName, number>();
  for (const { pointer } of errorsOf(problems)) {
    const group = groupOf(pointer);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
};

/** What the check of a document found, as the server answers it. */
export interface Problem {
  readonly path: string;
  readonly pointer: string;
  readonly severity: 'ERROR' | 'NOTE';
  readonly message: { readonly zh: string; readonly en: string };
  readonly line: number | null;
  readonly column: number | null;
}

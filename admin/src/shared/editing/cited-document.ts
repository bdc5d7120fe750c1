interface Citing {
  readonly document?: { readonly number?: string | null; readonly date?: string | null } | null;
}

/** A document (依据文件) is known by its title: where its number or day is typed the title is asked for, since without it nothing of it would be kept. */
export const titleIfCited = (title: string | null | undefined, { document }: Citing): string | undefined =>
  !title?.trim() && (document?.number?.trim() || document?.date) ? 'ra.validation.required' : undefined;

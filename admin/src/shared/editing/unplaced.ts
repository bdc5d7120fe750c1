import type { FieldErrors } from 'react-hook-form';

export interface HiddenRefusal {
  /** Path of the field as the server names it, `document.title`. */
  readonly field: string;
  readonly message: string;
}

/**
 * Refusals of fields that the form has no input for (version, id, mode, idempotencyKey). react-hook-form hangs the input of a field to its
 * error as `ref`; where there is none, nobody would see the message, and it would bar the form for good.
 */
export function unplaced(errors: FieldErrors | readonly unknown[], path = ''): HiddenRefusal[] {
  return Object.entries(errors).flatMap(([name, error]): HiddenRefusal[] => {
    if (typeof error !== 'object' || error === null) return [];
    const field = path ? `${path}.${name}` : name;
    if (!('type' in error)) return unplaced(error as FieldErrors, field);
    const { message, ref } = error as { readonly message?: unknown; readonly ref?: unknown };
    return ref || typeof message !== 'string' ? [] : [{ field, message }];
  });
}

/**
 * An id as a client sends it, or null for a text that no row can have: `abc` is answered like an id that does not exist.
 * Ids are integer identities, at most 2,147,483,647.
 */
export function idOf(given: string): number | null {
  if (!/^(0|[1-9]\d{0,9})$/.test(given)) return null;
  const id = Number(given);
  return id <= 2_147_483_647 ? id : null;
}

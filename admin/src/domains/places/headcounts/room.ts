/** Duties of the two committees, whose holders use places of their own (server: `COMMITTEE_DUTIES`). */
const COMMITTEE: readonly string[] = [
  'SECRETARY',
  'DIRECTOR',
  'SECRETARY_AND_DIRECTOR',
  'DEPUTY_SECRETARY',
  'DEPUTY_DIRECTOR',
  'COMMITTEE_MEMBER',
];

/** Quotas that somebody hired for a duty, or for none, comes under. */
export function concerning<Room extends { readonly category: string }>(
  rooms: readonly Room[],
  duty: string | undefined,
): readonly Room[] {
  const own = duty !== undefined && COMMITTEE.includes(duty) ? 'COMMITTEE' : 'STAFF';
  return rooms.filter(({ category }) => category === 'ALL' || category === own);
}

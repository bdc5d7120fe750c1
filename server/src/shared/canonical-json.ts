/**
 * A value as JSON that is the same text whatever the order in which its keys were written or stored: keys sorted by code unit, no spaces, keys
 * without a value left out. It survives a round trip through `jsonb`.
 *
 * @throws for a number that JSON cannot hold: such a text would not say what was hashed
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`Not a number JSON can hold: ${value}`);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object' || value instanceof Date) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`;
}

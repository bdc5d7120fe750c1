/** A random key. `crypto.randomUUID` exists only on https and localhost, and offices run on http inside. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const KEPT_MS = 10 * 60_000;
const recent = new Map<string, { key: string; at: number }>();

/**
 * The key for one intention: the same input sent again within ten minutes (a second click, a retry after a lost answer) has the same key,
 * a changed input a new one. `settled` forgets it once the server has answered.
 */
export function keyFor(operation: string, input: unknown, now: number): { key: string; settled: () => void } {
  const intention = `${operation}:${JSON.stringify(input)}`;
  const known = recent.get(intention);
  const key = known && now - known.at < KEPT_MS ? known.key : newKey();
  recent.set(intention, { key, at: now });
  return { key, settled: () => recent.delete(intention) };
}

/** Names under which a secret or what a person typed may stand. */
const SECRET_NAME =
  /^(variables|body|parameters|query|sql|detail|hint|where)$|pass(word|wd|phrase)|secret|token|cookie|authorization|session|hash$|_?key$|idnumber|bankcard|phone/i;
const HIDDEN = '***';
const DEPTH = 6;

/** What gives a secret away wherever it stands: passwords in addresses, cookies of ours, bearer tokens, the part of an address after `?`. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/(\w+:\/\/[^\s:/@"]*):[^\s@"]+@/g, `$1:${HIDDEN}@`],
  [/(jiceng_session=)[^;\s"]+/g, `$1${HIDDEN}`],
  [/(bearer\s+)[\w.~+/=-]+/gi, `$1${HIDDEN}`],
  [/(\/[^\s?]*)\?\S*/g, `$1?${HIDDEN}`],
];

export const withoutSecrets = (text: string): string =>
  TELLING.reduce((said, [pattern, by]) => said.replaceAll(pattern, by), text);

/** A copy of what is to be logged without the values of secret names. Errors are left to `safeError`. */
export function redacted(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (typeof value !== 'object' || value === null || value instanceof Error || value instanceof Date) return value;
  if (depth > DEPTH || Buffer.isBuffer(value)) return HIDDEN;
  if (Array.isArray(value)) return value.map((item) => redacted(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, SECRET_NAME.test(name) ? HIDDEN : redacted(item, depth + 1)]),
  );
}

/** The last look at a line before it is written: the secrets this server was given are in none. */
export function scrubber(secrets: readonly string[]): (line: string) => string {
  // In JSON as it stands in the line, quotes and backslashes escaped.
  const known = secrets.filter((secret) => secret.length >= 6).map((secret) => JSON.stringify(secret).slice(1, -1));
  return (line) => known.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line);
}

/**
 * What forms can be laid over: lists are lists and parts are there, whatever somebody typed as JSON. Nothing valid is changed; the check has the
 * text as it was typed.
 */
export const shapedBy = <S>(shape: unknown, given: unknown): S => fitted(given, shape) as S;

function fitted(given: unknown, shape: unknown): unknown {
  if (Array.isArray(shape)) return Array.isArray(given) ? given : [];
  if (!isPart(shape)) return given ?? null;
  const part = isPart(given) ? given : {};
  return {
    ...part,
    ...Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, fitted(part[name], inner)])),
  };
}

const isPart = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Errors = Record<string, unknown>;

/** Refusals of the server at the inputs of this form, where it names them otherwise: `results.0` of a year's results is the year of the one. */
export function placedAt(errors: Errors | undefined, inputs: Readonly<Record<string, string>>): Errors | undefined {
  if (!errors) return undefined;
  const placed: Errors = {};
  for (const [path, message] of leavesOf(errors)) put(placed, (inputs[path] ?? path).split('.'), message);
  return placed;
}

function leavesOf(errors: object, path = ''): [string, string][] {
  return Object.entries(errors).flatMap(([name, error]): [string, string][] => {
    const at = path ? `${path}.${name}` : name;
    return typeof error === 'string' ? [[at, error]] : leavesOf((error ?? {}) as object, at);
  });
}

function put(target: Errors, [head = '', ...rest]: readonly string[], message: string): void {
  if (rest.length === 0) {
    target[head] = message;
    return;
  }
  target[head] ??= {};
  put(target[head] as Errors, rest, message);
}

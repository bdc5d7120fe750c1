/** Refusals by field, told at the inputs of a form that names some fields otherwise. */
export async function asFields(
  refused: Promise<Record<string, unknown> | undefined>,
  names: Readonly<Record<string, string>>,
): Promise<Record<string, unknown> | undefined> {
  const errors = await refused;
  return errors && Object.fromEntries(Object.entries(errors).map(([field, said]) => [names[field] ?? field, said]));
}

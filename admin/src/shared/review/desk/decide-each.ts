/** What became of several decisions sent one after the other. */
export interface Outcome {
  readonly done: readonly string[];
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
}

/**
 * For a kind whose mutation decides one entry at a time: each is sent after the other, a refusal of one does not keep back the rest. What is
 * not an answer of the server (no network) ends it: the rest would fail as well.
 */
export async function decideEach(
  ids: readonly string[],
  send: (id: string) => Promise<unknown>,
  isRefusal: (error: unknown) => boolean,
): Promise<Outcome> {
  const done: string[] = [];
  const failed: { id: string; error: unknown }[] = [];
  for (const id of ids) {
    try {
      await send(id);
      done.push(id);
    } catch (error) {
      failed.push({ id, error });
      if (!isRefusal(error)) break;
    }
  }
  return { done, failed };
}

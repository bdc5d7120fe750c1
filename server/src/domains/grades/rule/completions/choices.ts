/**
 * Answers to questions that come up one after the other: the first run takes the first answer to each, every further one the next that was not given yet,
 * the last question first. So all ways through are gone once, whatever a question depends on.
 */
export class Choices {
  readonly #asked: { readonly options: number; taken: number }[] = [];
  #at = 0;

  /** @returns Place of the answer, from 0 */
  choose(options: number): number {
    const known = this.#asked[this.#at];
    if (!known) this.#asked.push({ options, taken: 0 });
    this.#at += 1;
    return known?.taken ?? 0;
  }

  /** False: all ways were gone. */
  next(): boolean {
    this.#at = 0;
    for (let last = this.#asked.at(-1); last; last = this.#asked.at(-1)) {
      last.taken += 1;
      if (last.taken < last.options) return true;
      this.#asked.pop();
    }
    return false;
  }

  /** Ways through, if every question came up in each: an estimate before they are gone. */
  get ways(): number {
    return this.#asked.reduce((product, { options }) => product * options, 1);
  }
}

/** The last answer to each question. */
export const LAST: Pick<Choices, 'choose'> = { choose: (options) => options - 1 };

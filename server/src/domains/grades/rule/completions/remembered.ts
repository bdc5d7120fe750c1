/** Something that is not on file and is asked for on the way of a computation. */
export type Question =
  | { readonly kind: 'PLACE'; readonly row: string; readonly ways: number }
  | { readonly kind: 'YEAR' | 'YEAR_ELSEWHERE'; readonly year: number }
  | { readonly kind: 'EDUCATION'; readonly day: string }
  | { readonly kind: 'REGISTERED' | 'REGISTERED_ELSEWHERE'; readonly certificate: string; readonly day: string };

/** A question with its answer. */
export interface QuestionAnswer {
  readonly question: Question;
  readonly answer: number;
}

type Node<T> = { readonly found: T } | { readonly question: Question; readonly next: Map<number, Node<T>> };

/**
 * Results of one computation by the answers it was given: the same answers are not computed again. What it asks next depends on the answers so far alone,
 * so the results stand in a tree of questions.
 */
class Remembered<T> {
  #root: Node<T> | null = null;

  /** @returns Undefined: it was never computed with these answers, and not all were asked for */
  find(answer: (question: Question) => number): T | undefined {
    let node = this.#root;
    while (node && 'question' in node) node = node.next.get(answer(node.question)) ?? null;
    return node?.found;
  }

  keep(way: readonly QuestionAnswer[], found: T): void {
    const leaf: Node<T> = { found };
    const [first] = way;
    if (!first) {
      this.#root = leaf;
      return;
    }
    if (!this.#root || !('question' in this.#root)) this.#root = { question: first.question, next: new Map() };
    let node = this.#root;
    for (const [i, { answer }] of way.entries()) {
      const following = way[i + 1];
      if (!following) {
        node.next.set(answer, leaf);
        return;
      }
      let next = node.next.get(answer);
      if (!next || !('question' in next)) {
        next = { question: following.question, next: new Map() };
        node.next.set(answer, next);
      }
      node = next;
    }
  }
}

/** What was computed in other ways in which what is unknown may be, by what it was computed of. */
export class Memory<Of extends object> {
  readonly #all = new Map<Of, { readonly what: string; readonly results: Remembered<unknown> }[]>();

  /** @param what Names the computation, of whose results `T` is the type */
  of<T>(of: Of, what: string): Remembered<T> {
    let there = this.#all.get(of);
    if (!there) {
      there = [];
      this.#all.set(of, there);
    }
    const known = there.find((each) => each.what === what);
    if (known) return known.results as Remembered<T>;
    const results = new Remembered<T>();
    there.push({ what, results });
    return results;
  }
}

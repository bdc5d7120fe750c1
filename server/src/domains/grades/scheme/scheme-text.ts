import { type Place, pointerOf } from './scheme-place.ts';
import { messageOf, type ProblemParams, type SchemeProblem, type SchemeProblemCode } from './scheme-problem.ts';

/** Longer than any city’s scheme by far. */
export const MOST_DOCUMENT_CHARACTERS = 200_000;
const DEEPEST = 30;

export interface ReadText {
  /** Undefined: it is no JSON. */
  readonly value: unknown;
  /** At most one that holds back everything, and keys that stand twice. */
  readonly problems: readonly SchemeProblem[];
  /** Line and column, from 1 on, of what a pointer names, or of the nearest part around it. */
  positionOf(pointer: string): Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A line that begins with // is a comment, as in the examples; no line of a text within JSON can, since a text does not go over lines. */
const COMMENT = /^[ \t]*\/\/.*$/gm;

/** Reads a document as it was typed: what is no JSON is told with line and column, and each part is found again in the text. */
export function readText(given: string): ReadText {
  if (given.length > MOST_DOCUMENT_CHARACTERS)
    return refused('TOO_LONG_A_DOCUMENT', { max: MOST_DOCUMENT_CHARACTERS }, { line: 1, column: 1 });
  // Editors of some systems put a mark before the first character.
  const text = given.replace(/^\uFEFF/, '').replaceAll(COMMENT, '');
  const scan = new Scan(text);
  try {
    scan.document();
  } catch (reason) {
    if (!(reason instanceof Stop)) throw reason;
    return refused('NOT_JSON', { said: reason.zh, saidEn: reason.en }, lineAndColumn(text, scan.at));
  }
  const positionOf = (pointer: string): Position => {
    for (let way = pointer; ; way = way.slice(0, way.lastIndexOf('/'))) {
      const offset = scan.places.get(way);
      if (offset !== undefined) return lineAndColumn(text, offset);
    }
  };
  const problems = scan.twice.map(({ at, key, offset }) =>
    problem('KEY_TWICE', { key }, lineAndColumn(text, offset), at.map(String).join('.'), pointerOf(at)),
  );
  return { value: JSON.parse(text), problems, positionOf };
}

const problem = (
  code: SchemeProblemCode,
  params: ProblemParams,
  position: Position,
  path = '',
  pointer = '',
): SchemeProblem => ({ path, pointer, code, params, severity: 'ERROR', message: messageOf(code, params), ...position });

const refused = (code: SchemeProblemCode, params: ProblemParams, position: Position): ReadText => ({
  value: undefined,
  problems: [problem(code, params, position)],
  positionOf: () => position,
});

function lineAndColumn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

class Stop extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** Walks a JSON text and notes where each part begins. */
class Scan {
  at = 0;
  readonly places = new Map<string, number>();
  readonly twice: { readonly at: Place; readonly key: string; readonly offset: number }[] = [];
  constructor(private readonly text: string) {}

  document(): void {
    this.value([]);
    this.space();
    if (this.at < this.text.length) throw new Stop('文件已结束，后面还有内容', 'something follows after its end');
  }

  private value(place: Place): void {
    this.space();
    this.places.set(pointerOf(place), this.at);
    if (place.length > DEEPEST) throw new Stop('嵌套过深', 'nested too deep');
    const next = this.text[this.at];
    if (next === '{') this.members(place);
    else if (next === '[') this.entries(place);
    else if (next === '"') this.string();
    else if (!this.token(NUMBER) && !this.token(WORD)) this.unexpected('一个值', 'a value');
  }

  private members(place: Place): void {
    const seen = new Set<string>();
    this.list('}', () => {
      const offset = this.at;
      if (this.text[this.at] !== '"') this.unexpected('带双引号的名称', 'a name in double quotes');
      const key = JSON.parse(this.string()) as string;
      if (seen.has(key)) this.twice.push({ at: [...place, key], key, offset });
      seen.add(key);
      this.space();
      if (this.text[this.at] !== ':') this.unexpected('“:”', '“:”');
      this.at += 1;
      this.value([...place, key]);
    });
  }

  private entries(place: Place): void {
    let count = 0;
    this.list(']', () => {
      this.value([...place, count]);
      count += 1;
    });
  }

  private list(end: '}' | ']', one: () => void): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.space();
      one();
      this.space();
      const next = this.text[this.at];
      if (next !== ',' && next !== end) this.unexpected(`“,”或“${end}”`, `“,” or “${end}”`);
      this.at += 1;
      if (next === end) return;
    }
  }

  private string(): string {
    const begun = this.at;
    if (!this.token(STRING)) throw new Stop('文字没有正确结束', 'a text that does not end rightly');
    return this.text.slice(begun, this.at);
  }

  private token(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return false;
    this.at += found[0].length;
    return true;
  }

  private space(): void {
    this.token(SPACE);
  }

  private unexpected(zh: string, en: string): never {
    const there = this.text[this.at];
    if (there === undefined) throw new Stop(`文件在此中断，应为${zh}`, `it ends here where ${en} must stand`);
    throw new Stop(`此处应为${zh}，而不是“${there}”`, `${en} must stand here, not “${there}”`);
  }
}

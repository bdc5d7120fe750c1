import { type Text, text } from '../../../shared/words/text.ts';
import { type FrameProblemCode, messageOf, type ProblemParams, type SchemeProblem } from './check/scheme-problem.ts';
import { FRAME_PROBLEMS } from './check/scheme-problem.words.ts';
import { type Place, pointerOf } from './scheme-place.ts';

/** Longer than any city's scheme by far. */
export const MOST_DOCUMENT_CHARACTERS = 200_000;
const DEEPEST = 30;

export interface ReadText {
  /** Undefined: it is no JSON. */
  readonly value: unknown;
  /** At most one that holds back everything, and keys that stand twice. */
  readonly problems: readonly (SchemeProblem & Position)[];
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
  const lineAndColumn = lines(text);
  const scan = new Scan(text);
  try {
    scan.document();
  } catch (reason) {
    if (!(reason instanceof Stop)) throw reason;
    return refused('NOT_JSON', { said: reason.zh, saidEn: reason.en }, lineAndColumn(scan.at));
  }
  const positionOf = (pointer: string): Position => {
    for (let way = pointer; ; way = way.slice(0, way.lastIndexOf('/'))) {
      const offset = scan.places.get(way);
      if (offset !== undefined) return lineAndColumn(offset);
    }
  };
  const problems = scan.twice.map(({ at, key, offset }) =>
    problem('KEY_TWICE', { key }, lineAndColumn(offset), at.map(String).join('.'), pointerOf(at)),
  );
  return { value: JSON.parse(text), problems, positionOf };
}

const problem = (
  code: FrameProblemCode,
  params: ProblemParams,
  position: Position,
  path = '',
  pointer = '',
): SchemeProblem & Position => ({
  path,
  pointer,
  code,
  params,
  severity: 'ERROR',
  message: messageOf(FRAME_PROBLEMS[code], params),
  ...position,
});

const refused = (code: FrameProblemCode, params: ProblemParams, position: Position): ReadText => ({
  value: undefined,
  problems: [problem(code, params, position)],
  positionOf: () => position,
});

/** Where each line begins is looked up once, since a document may have thousands of faults. */
function lines(text: string): (offset: number) => Position {
  const begins = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let line = 0;
    let beyond = begins.length;
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1;
      if ((begins[middle] as number) <= offset) line = middle;
      else beyond = middle;
    }
    return { line: line + 1, column: [...text.slice(begins[line], offset)].length + 1 };
  };
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
const NUMBER_BEGINS = /[-\d]/;
const SPACE = /[ \t\n\r]*/y;
/** What the database cannot hold, or nobody can see: control characters other than the ends of lines and tabs, and halves of a character. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

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
    else if (NUMBER_BEGINS.test(next ?? '')) this.number();
    else if (!this.token(WORD)) this.unexpected('一个值', 'a value');
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
      if (this.text[this.at] !== ':') this.unexpected('“:”', '":"');
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
      if (next !== ',' && next !== end) this.unexpected(`“,”或“${end}”`, `"," or "${end}"`);
      this.at += 1;
      if (next === end) return;
    }
  }

  private string(): string {
    const begun = this.at;
    if (!this.token(STRING))
      throw new Stop(
        '这段文字没有正确结束：缺右边的双引号，或文字中间换了行、有反斜杠',
        'this text does not end rightly: the double quote after it is missing, or it has a line break or a backslash in it',
      );
    const text = this.text.slice(begun, this.at);
    if (UNSEEN.test(JSON.parse(text) as string)) {
      this.at = begun;
      throw new Stop(
        '这段文字里有看不见或残缺的字符',
        'this text has a character in it that nobody can see, or half of one',
      );
    }
    return text;
  }

  private number(): void {
    const begun = this.at;
    if (!this.token(NUMBER)) this.unexpected('一个数', 'a number');
    if (Number.isFinite(Number(this.text.slice(begun, this.at)))) return;
    this.at = begun;
    throw new Stop('这个数太大', 'this number is too large');
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
    const there = this.text.codePointAt(this.at);
    if (there === undefined) throw new Stop(`文件在此中断，应为${zh}`, `it ends here where ${en} must stand`);
    const sign = String.fromCodePoint(there);
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign)
      ? sign
      : `U+${there.toString(16).toUpperCase().padStart(4, '0')}`;
    const why = this.habitOf(sign);
    throw new Stop(
      `此处应为${zh}，而不是“${shown}”${why ? `：${why.zh}` : ''}`,
      `${en} must stand here, not "${shown}"${why ? `: ${why.en}` : ''}`,
    );
  }

  /** What people do who do not write JSON every day; null: nothing known. */
  private habitOf(sign: string): Text | null {
    if ('}]'.includes(sign) && /,\s*$/.test(this.text.slice(0, this.at)))
      return text('前面多了一个逗号', 'there is a comma too many before it');
    if ('，：；【】｛｝（）'.includes(sign)) return text('标点要用英文半角', 'punctuation has to be that of English');
    if ("\u2018\u2019“”'＂".includes(sign))
      return text('文字要用英文双引号 " 括起', 'texts stand in straight double quotes "');
    if (/^(?:true|false|null)/i.test(this.text.slice(this.at, this.at + 5)))
      return text('true、false、null 要小写', 'true, false and null are written small');
    if (sign === '+') return text('正数前面不写“+”', 'a number has no + before it');
    if (/\d/.test(sign) && this.text[this.at - 1] === '0')
      return text('数字不以 0 开头', 'a number does not begin with 0');
    if (/\s/u.test(sign)) return text('空白要用半角空格', 'spaces have to be plain ones');
    if ('/#'.includes(sign))
      return text('说明要独占一行，以 // 开头', 'a comment has a line of its own, which begins with //');
    if (/\p{L}/u.test(sign))
      return text('文字和名称要用英文双引号 " 括起', 'texts and names stand in straight double quotes "');
    return null;
  }
}

import { type AxisFact, type AxisLane, type AxisWindow, placeOf } from './axis.ts';
import { fitting, widthOf } from './words.ts';

/** Heights of the picture, px. */
export const HEAD = 24;
export const BAR = 18;
const ROW = 22;
const EDGE = 6;
/** Half a diamond. */
const POINT = 5;
const LEAST_BAR = 3;
/** Between a bar's edge or a diamond and its words. */
const GAP = 6;
/** Words stand in a bar that is at least so wide, else beside it. */
const ROOM_FOR_WORDS = 30;
/** `‹ 2007`: the year alone says nothing. */
const LEAST_BEFORE = 6;

export interface AxisWords {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A fact where it is drawn. */
export interface AxisMark {
  readonly fact: AxisFact;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** Where it goes on beyond the window. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
  /** Null: no room. */
  readonly words: AxisWords | null;
}

export interface LaidLane {
  readonly lane: AxisLane;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly AxisMark[];
}

export interface AxisLayout {
  readonly lanes: readonly LaidLane[];
  readonly bottom: number;
  readonly x: (day: string) => number;
}

interface Sides {
  /** Where the plot begins and ends, px. */
  readonly left: number;
  readonly right: number;
}

/** Where everything of a career stands (履历时间轴的排布): pure, so that it can be tested without a picture. */
export function layoutOf(lanes: readonly AxisLane[], window: AxisWindow, sides: Sides): AxisLayout {
  const x = (day: string) => sides.left + placeOf(day, window) * (sides.right - sides.left);
  let top = HEAD;
  const laid = lanes.map((lane) => {
    const laidLane = layLane(lane, top, { window, sides, x });
    top += laidLane.height;
    return laidLane;
  });
  return { lanes: laid, bottom: top, x };
}

interface Plot {
  readonly window: AxisWindow;
  readonly sides: Sides;
  readonly x: (day: string) => number;
}

/** What a fact takes up in its row. */
interface FactExtent {
  readonly fact: AxisFact;
  readonly from: number;
  readonly to: number;
  /** Where it ends really: a bar of a day is drawn wider, and yet the one that follows it stands beside it. */
  readonly end: number;
}

function layLane(lane: AxisLane, top: number, plot: Plot): LaidLane {
  const rows = lane.groups.flatMap((group) => rowsOf(inWindow(group, plot.window).map((fact) => placed(fact, plot))));
  const marks = rows.flatMap((row, index) => wordsOf(row, top + EDGE + index * ROW, plot));
  const height = 2 * EDGE + Math.max(rows.length, 1) * ROW - (ROW - BAR);
  return { lane, top, height, marks: [...beforeOf(lane, rows[0] ?? [], top + EDGE, plot), ...marks] };
}

const endOf = ({ look, from, to }: AxisFact): string | null => (look === 'POINT' ? from : to);

const inWindow = (facts: readonly AxisFact[], { first, last }: AxisWindow): AxisFact[] =>
  facts
    .filter((fact) => {
      const end = endOf(fact);
      const past = end !== null && (fact.look === 'POINT' ? end < first : end <= first);
      return !past && fact.from <= last;
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));

function placed(fact: AxisFact, { x, sides }: Plot): FactExtent {
  const from = x(fact.from);
  // A diamond stands on the edge of the bar that begins with it.
  if (fact.look === 'POINT') return { fact, from: from - POINT, to: from, end: from };
  const end = fact.to === null ? sides.right : x(fact.to);
  return { fact, from, to: Math.max(end, from + LEAST_BAR), end };
}

/** Rows in which nothing overlaps, each fact in the first that has room. */
function rowsOf(facts: readonly FactExtent[]): FactExtent[][] {
  const rows: FactExtent[][] = [];
  for (const fact of facts) {
    const row = rows.find((each) => (each.at(-1)?.end ?? 0) <= fact.from + 0.5);
    if (row) row.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

function wordsOf(row: readonly FactExtent[], y: number, { window, sides }: Plot): AxisMark[] {
  /** First px that is free in the row. */
  let free = sides.left;
  return row.map((item, index) => {
    const { fact, from, to } = item;
    const next = row[index + 1]?.from ?? sides.right;
    const words = fact.look === 'YEAR' ? wordOfYear(fact, from, to) : wordsAt(item, free, next);
    const end = fact.look === 'POINT' ? from + 2 * POINT : to;
    free = words?.anchor === 'start' ? Math.max(end, words.x + widthOf(words.text)) : end;
    return {
      fact,
      x: from,
      width: end - from,
      y,
      cut: { left: fact.from < window.first, right: endOf(fact) === null || (endOf(fact) as string) > window.last },
      words,
    };
  });
}

function wordOfYear({ label }: AxisFact, from: number, to: number): AxisWords {
  const [first = ''] = label;
  const text = widthOf(label) <= to - from - 4 ? label : first;
  return { text, x: (from + to) / 2, anchor: 'middle' };
}

/** In the bar where it is wide enough; else at its right, at its left, or cut where there is more room. */
function wordsAt({ fact, from, to }: FactExtent, free: number, next: number): AxisWords | null {
  const end = fact.look === 'POINT' ? from + 2 * POINT : to;
  if (fact.look !== 'POINT' && to - from >= ROOM_FOR_WORDS) return said(fact.label, from + GAP, to - from - 2 * GAP);
  const right = { x: end + 3, room: next - end - GAP };
  const left = { x: from - 3, room: from - free - GAP };
  const wide = widthOf(fact.label);
  if (wide <= right.room) return { text: fact.label, x: right.x, anchor: 'start' };
  if (wide <= left.room) return { text: fact.label, x: left.x, anchor: 'end' };
  if (fact.look !== 'POINT') return null;
  if (right.room >= left.room) return said(fact.label, right.x, right.room);
  const text = fitting(fact.label, left.room);
  return text ? { text, x: left.x, anchor: 'end' } : null;
}

function said(label: string, x: number, room: number): AxisWords | null {
  const text = fitting(label, room);
  return text ? { text, x, anchor: 'start' } : null;
}

/** `‹ 2007 大专`: the last day before the window stands at its edge, for a diploma is older than the career; where something else stands there it does not. */
function beforeOf(lane: AxisLane, row: readonly FactExtent[], y: number, { window, sides }: Plot): AxisMark[] {
  const last = lane.groups
    .flat()
    .filter(({ look, from }) => look === 'POINT' && from < window.first)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (!last) return [];
  const x = sides.left + 2;
  const text = fitting(`‹ ${last.from.slice(0, 4)} ${last.label}`, (row[0]?.from ?? sides.right) - x - GAP);
  if (text.length <= LEAST_BEFORE) return [];
  const fact: AxisFact = { ...last, look: 'BEFORE' };
  return [{ fact, x, y, width: widthOf(text), cut: { left: true, right: false }, words: { text, x, anchor: 'start' } }];
}

import { exact, grouped, rounded } from '../../../shared/exact.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import type { StaffingFigure, StaffingFormula, StaffingPart } from './staffing-formula.ts';

/** Figures of a community that may be used on the day; missing or null: there is none. */
export type StaffingFigures = Readonly<Partial<Record<StaffingFigure, number | null>>>;

/** What one part asks for, and how it came about. */
export interface StaffingTerm {
  readonly label: Text;
  readonly least: number;
  readonly most: number;
  readonly formula: Text;
}

export interface StaffingNeed {
  /** At least so many. */
  readonly needed: number;
  /** More than these are over. */
  readonly allowed: number;
  readonly terms: readonly StaffingTerm[];
}

/**
 * How many people a community needs and may have (应配人数): the sum of the formula's parts, within its bounds.
 *
 * @returns The first figure that is missing, where a part counts by one; then nothing can be said.
 */
export function staffingNeed(
  { parts, least, most }: StaffingFormula,
  figures: StaffingFigures,
): StaffingNeed | StaffingFigure {
  const terms: StaffingTerm[] = [];
  for (const part of parts) {
    const term = termOf(part, figures);
    if (typeof term === 'string') return term;
    terms.push(term);
  }
  const within = (sum: number): number => Math.max(least ?? 0, Math.min(sum, most ?? sum));
  return {
    needed: within(terms.reduce((sum, term) => sum + term.least, 0)),
    allowed: within(terms.reduce((sum, term) => sum + term.most, 0)),
    terms,
  };
}

function termOf(part: StaffingPart, figures: StaffingFigures): StaffingTerm | StaffingFigure {
  if (part.kind === 'RANGE') {
    const { label, least, most } = part;
    return { label, least, most, formula: text(`${least} 至 ${most} 人`, `${least} to ${most}`) };
  }
  const count = figures[part.of];
  if (count == null) return part.of;
  const { people, formula } = part.kind === 'BANDS' ? byBand(part, count) : byRatio(part, count);
  return { label: part.label, least: people, most: people, formula };
}

interface Counted {
  readonly people: number;
  readonly formula: Text;
}

const shown = (count: number): string => grouped(String(count));

function byBand({ bands, beyond }: Extract<StaffingPart, { kind: 'BANDS' }>, count: number): Counted {
  const at = bands.findIndex((band) => ('below' in band ? count < band.below : count <= band.upTo));
  const last = bands.at(-1);
  if (!last) throw new Error('A formula has no band; its format does not allow that');
  const band = bands[at];
  if (band) {
    const edge = 'below' in band ? `不满 ${shown(band.below)}` : `至 ${shown(band.upTo)}`;
    const edgeEn = 'below' in band ? `below ${shown(band.below)}` : `up to ${shown(band.upTo)}`;
    return {
      people: band.people,
      formula: text(
        `${shown(count)}，在“${from(bands[at - 1], 'zh')}${edge}”一档：${band.people} 人`,
        `${shown(count)}: ${from(bands[at - 1], 'en')}${edgeEn}, ${band.people}`,
      ),
    };
  }
  const edge = 'below' in last ? last.below : last.upTo;
  if (!beyond)
    return {
      people: last.people,
      formula: text(`${shown(count)}，高于末档：${last.people} 人`, `${shown(count)}: as in the last band`),
    };
  const steps = (count - edge) / beyond.every;
  const more = (beyond.counted === 'WHOLE' ? Math.floor(steps) : Math.ceil(steps)) * beyond.more;
  return {
    people: last.people + more,
    formula: text(
      `${shown(count)}，超过 ${shown(edge)} 的部分每${beyond.counted === 'WHOLE' ? '满' : ''} ${shown(beyond.every)} 增 ${beyond.more} 人：${last.people} + ${more} = ${last.people + more} 人`,
      `${shown(count)}: ${beyond.more} more for each ${beyond.counted === 'WHOLE' ? 'whole ' : ''}${shown(beyond.every)} above ${shown(edge)}: ${last.people} + ${more} = ${last.people + more}`,
    ),
  };
}

/** Where the band before ends, this one begins: with its edge where that leaves it out. */
function from(before: { below: number } | { upTo: number } | undefined, language: keyof Text): string {
  if (!before) return '';
  if ('below' in before) return language === 'zh' ? `满 ${shown(before.below)}、` : `from ${shown(before.below)} `;
  return language === 'zh' ? `超过 ${shown(before.upTo)}、` : `above ${shown(before.upTo)} `;
}

const ROUNDED = {
  UP: [Math.ceil, '进为', 'rounded up'],
  DOWN: [Math.floor, '舍为', 'rounded down'],
  HALF_UP: [Math.round, '四舍五入为', 'rounded half up'],
} as const;

function byRatio({ people, per, rounding }: Extract<StaffingPart, { kind: 'PER' }>, count: number): Counted {
  const [round, zh, en] = ROUNDED[rounding];
  // Whole numbers below 10^12: their quotient is exact where it is whole, and never rounds across a whole number.
  const needed = round((count * people) / per);
  const quotient = rounded(exact(count).times(people).div(per), 2);
  return {
    people: needed,
    formula: text(
      `${shown(count)} × ${people} ÷ ${shown(per)} = ${quotient}，${zh} ${needed} 人`,
      `${shown(count)} × ${people} ÷ ${shown(per)} = ${quotient}, ${en} to ${needed}`,
    ),
  };
}

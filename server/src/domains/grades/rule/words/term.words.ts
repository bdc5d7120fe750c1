import { type Text, text } from '../../../../shared/words/text.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeChange } from '../changes/grade-changes.rules.ts';
import type { GradeTerm, GradeWhy, TermKind } from '../grade-result.ts';
import { indexOf } from '../scheme-index.ts';
import {
  CERTIFICATE_NAMES,
  HONOUR_LEVEL_NAMES,
  HONOUR_NAMES,
  LEVEL_NAMES,
  nameIn,
  PAPER_NAMES,
  RESULT_NAMES,
  yearsWords,
} from './grade-names.words.ts';

export const TERM_LABELS: Readonly<Record<TermKind, Text>> = {
  POST: text('岗位', 'Post'),
  START: text('起点', 'Start'),
  SERVICE: text('年限', 'Years'),
  FAILED_YEAR: text('不计年度', 'Year left out'),
  PLACEMENT: text('套改', 'First placement'),
  POST_CHANGE: text('转岗', 'Change of post'),
  EARLY: text('提前', 'Early'),
  EDUCATION: text('学历', 'Education'),
  CERTIFICATE: text('证书', 'Certificate'),
  HONOUR: text('表彰', 'Honour'),
  GROUP: text('上限', 'Limit'),
  DOWN: text('降档', 'Down'),
  CAP: text('岗位范围', 'Range of the post'),
  LADDER: text('查表', 'Table'),
};

const WHY_WORDS: Readonly<Record<GradeWhy, Text>> = {
  LOWER_THAN_ANOTHER: text('就高不叠加，不计', 'another is higher and they do not add'),
  OVER_LIMIT: text('超出上限，不计', 'over the limit'),
  NOT_REGISTERED: text('未登记，不计', 'not registered'),
  REGISTRATION_LAPSED: text('登记已到期未续，不计', 'its registration has lapsed'),
  NOT_APPOINTED: text('未聘任，不计', 'not appointed'),
  NOT_YET_EFFECTIVE: text('未到生效日，暂不计', 'does not count yet'),
  ALREADY_COUNTED: text('只计一次，不再计', 'counts once only'),
  LOWER_LEVEL: text('已按更高层次计', 'a higher level counts'),
  MONEY_ONLY: text('不加级，由薪酬方案计发', 'for pay, not for the grade'),
  PAID_AS_POST: text('不加级，按相应岗位计薪', 'paid as a post, not for the grade'),
};

export const postName = (scheme: GradeScheme, code: string | number | undefined): Text =>
  indexOf(scheme).posts.get(String(code))?.name ?? text(String(code ?? ''), String(code ?? ''));

/** `10 年 8 个月`, `10 years 8 months`; days are left out, as an office does. */
function spanWords(months: number): Text {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (rest === 0) return text(`${years} 年`, `${years} ${years === 1 ? 'year' : 'years'}`);
  const [zh, en] = [`${rest} 个月`, `${rest} ${rest === 1 ? 'month' : 'months'}`];
  return years === 0 ? text(zh, en) : text(`${years} 年 ${zh}`, `${years} ${years === 1 ? 'year' : 'years'} ${en}`);
}

/** What a line says beside its name and value. */
export function termNote(term: GradeTerm, scheme: GradeScheme): Text {
  const said = NOTES[term.kind](term.params, scheme);
  if (term.why === null) return said;
  const why = WHY_WORDS[term.why];
  return text(`${said.zh}，${why.zh}`, `${said.en}: ${why.en}`);
}

type Note = (params: GradeTerm['params'], scheme: GradeScheme) => Text;

const NOTES: Readonly<Record<TermKind, Note>> = {
  POST: ({ post, min, max }, scheme) => {
    const name = postName(scheme, post);
    return text(`${name.zh}，${min}–${max} 级`, `${name.en}, grades ${min}–${max}`);
  },
  START: () => text('本岗位、本人条件的起点', 'Where the post and his papers begin'),
  SERVICE: ({ months, count, every, pieces, after, afterwards }, scheme) => {
    const served = spanWords(Number(months));
    const [unit, units] = scheme.service.unit === 'YEAR' ? ['年', 'years'] : ['个月', 'months'];
    const anew = Number(pieces) > 1 ? text('（中断后重新起算）', ' (counted anew)') : text('', '');
    const pace =
      after === undefined
        ? text('', '')
        : text(`，满 ${after} ${unit}后每 ${afterwards} ${unit}一级`, `, after ${after} for every ${afterwards}`);
    return text(
      `${served.zh}${anew.zh}，按 ${count} ${unit}计，每 ${every} ${unit}一级${pace.zh}`,
      `${served.en}${anew.en}, counted as ${count} ${units}, one grade for every ${every}${pace.en}`,
    );
  },
  FAILED_YEAR: ({ year, result }) => {
    const name = nameIn(RESULT_NAMES, result);
    return text(`${year} 年度${name.zh}，不计入年限`, `${year} ${name.en}, left out of the years`);
  },
  PLACEMENT: ({ grade, computed, day }) =>
    text(
      `${day} 定为 ${grade} 级，按规则应为 ${computed} 级`,
      `Placed at ${grade} on ${day}, by the rules ${computed}`,
    ),
  POST_CHANGE: ({ day, from, to, reached, kept, computed }, scheme) => {
    const [before, after] = [postName(scheme, from), postName(scheme, to)];
    return text(
      `${day} 由${before.zh} ${reached} 级转${after.zh}，定为 ${kept} 级，按规则应为 ${computed} 级`,
      `${before.en} ${reached} to ${after.en} on ${day}: kept at ${kept}, by the rules ${computed}`,
    );
  },
  EARLY: ({ consecutive, result, times, most }) => {
    const name = nameIn(RESULT_NAMES, result);
    const limit = Number(most) > 0 ? text(`，至多 ${most} 次`, `, ${most} at most`) : text('', '');
    return text(
      `连续 ${consecutive} 年${name.zh}，共 ${times} 次${limit.zh}`,
      `${consecutive} years ${name.en} in a row: ${times} times${limit.en}`,
    );
  },
  EDUCATION: ({ level, needs, years, post }, scheme) => {
    const [name, papers, worth] = [
      nameIn(LEVEL_NAMES, level),
      nameIn(PAPER_NAMES, needs),
      worthWords(years, post, scheme),
    ];
    return text(`${name.zh}，${papers.zh}${worth.zh}`, `${name.en} ${papers.en}${worth.en}`);
  },
  CERTIFICATE: ({ certificate, years, post }, scheme) => {
    const [name, worth] = [nameIn(CERTIFICATE_NAMES, certificate), worthWords(years, post, scheme)];
    return text(`${name.zh}${worth.zh}`, `${name.en}${worth.en}`);
  },
  HONOUR: ({ kind, level }) => {
    const [name, rank] = [nameIn(HONOUR_NAMES, kind), nameIn(HONOUR_LEVEL_NAMES, level)];
    return text(`${rank.zh}${name.zh}`, `${rank.en} ${name.en}`);
  },
  GROUP: ({ most }) => text(`合计至多 ${most} 级`, `${most} together at most`),
  DOWN: ({ years }) => text(`${yearsWords(years).zh} 年度考核`, `Assessments of ${yearsWords(years).en}`),
  CAP: ({ min, max, uncapped }) =>
    text(
      `本岗位 ${min}–${max} 级，未封顶 ${uncapped} 级`,
      `Grades ${min}–${max} of the post, without them ${uncapped}`,
    ),
  LADDER: ({ count, given }, scheme) => {
    if (given !== undefined) {
      const name = scheme.givens.find(({ code }) => code === given)?.name ?? text(String(given), String(given));
      return text(`按${name.zh}认定`, `As given: ${name.en}`);
    }
    const unit = scheme.service.unit === 'YEAR' ? text('年', 'years') : text('个月', 'months');
    return text(`按岗位和年限 ${count} ${unit.zh}查表`, `By the table, with ${count} ${unit.en}`);
  },
};

function worthWords(years: string | number | undefined, post: string | number | undefined, scheme: GradeScheme): Text {
  if (years !== undefined) return text(`，视同 ${years} 年`, `, worth ${years} years`);
  if (post === undefined) return text('', '');
  const name = postName(scheme, post);
  return text(`，按${name.zh}计薪`, `, paid as ${name.en}`);
}

/** `证书 +1 → +2`, `岗位 一般工作人员 → 副职`. */
export function changeWords(change: GradeChange, scheme: GradeScheme): Text {
  if (change.kind === 'POST') {
    const [from, to] = [postName(scheme, change.from ?? ''), postName(scheme, change.to ?? '')];
    return text(`${from.zh}转${to.zh}`, `${from.en} to ${to.en}`);
  }
  const { kind, from, to } = change;
  if (kind === 'DECIDED')
    return text(
      `原定 ${from} 级，按本方案和现有档案应为 ${to} 级`,
      `decided ${from}, by this scheme and the file of today ${to}`,
    );
  const name = TERM_LABELS[kind];
  const said = (value: number): string =>
    kind === 'START' || kind === 'LADDER' || value <= 0 ? String(value) : `+${value}`;
  return text(`${name.zh} ${said(from)} → ${said(to)}`, `${name.en} ${said(from)} → ${said(to)}`);
}

import { type Text, text } from '../../../../shared/words/text.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeNeed, GradeOutcome, GradeStatus, GradeTerm, GradeWarning } from '../grade-result.ts';
import { alsoMissing } from './also-missing.words.ts';
import { CERTIFICATE_NAMES, DUTY_NAMES, keyWords, nameIn, yearsWords } from './grade-names.words.ts';
import { postName, TERM_LABELS } from './term.words.ts';

type Params = GradeOutcome['missing'];

const between = ({ lowest, highest }: Params): Text =>
  lowest === undefined
    ? text('', '')
    : text(`，应在 ${lowest} 至 ${highest} 级之间`, `: it is between ${lowest} and ${highest}`);

const STATUSES: Readonly<Record<Exclude<GradeStatus, 'OK'>, (missing: Params, scheme: GradeScheme | null) => Text>> = {
  NOT_EMPLOYED: () => text('当日不在职，没有等级。', 'Not employed that day: no grade.'),
  BEFORE_SCHEME: ({ day }) =>
    text(`方案自 ${day} 起施行，此前没有等级。`, `The scheme holds from ${day}: no grade before.`),
  NO_SCHEME: () =>
    text(
      '当日没有施行的岗位等级方案。请先采用并审批一个方案。',
      'No scheme holds that day. Adopt one and have it approved first.',
    ),
  DUTY_MISSING: () =>
    text('当日没有任职记录，定不了岗位。请登记职务。', 'No duty on file that day, so no post. Record his duty.'),
  POST_UNKNOWN: ({ duty }) => {
    const name = nameIn(DUTY_NAMES, duty);
    return text(
      `方案没有写明${name.zh}属于哪个岗位。请在方案中补上。`,
      `The scheme names no post for the duty ${name.en}. Add it to the scheme.`,
    );
  },
  EDUCATION_MISSING: (missing) =>
    text(
      `没有学历记录${between(missing).zh}。请登记学历学位。`,
      `No education on file${between(missing).en}. Record it.`,
    ),
  ASSESSMENT_MISSING: (missing) =>
    text(
      `缺 ${yearsWords(missing.years).zh} 年度考核结果${between(missing).zh}。请登记考核。`,
      `Assessments of ${yearsWords(missing.years).en} are missing${between(missing).en}. Record them.`,
    ),
  REGISTRATION_MISSING: (missing) =>
    text(
      `证书没有登记记录${between(missing).zh}。请登记。`,
      `A certificate has no registration on file${between(missing).en}. Record it.`,
    ),
  GIVEN_MISSING: ({ given }, scheme) => {
    const name = scheme?.givens.find(({ code }) => code === given)?.name ?? text(String(given), String(given));
    return text(
      `缺专项认定“${name.zh}”。请登记认定及文件。`,
      `The given value "${name.en}" is missing. Record it with its paper.`,
    );
  },
  PLACEMENT_MISSING: ({ day }) =>
    text(
      `缺 ${day} 的套改等级。请导入期初等级决定。`,
      `The grade decided for ${day} is missing. Import the opening decisions.`,
    ),
  PLACE_UNKNOWN: (missing) =>
    text(
      `外单位工作经历没有地点，不知能否累计${between(missing).zh}。请补区划代码。`,
      `Service elsewhere has no place, so it is not known whether it adds${between(missing).en}. Add its division code.`,
    ),
  SCHEME_TABLE_GAP: ({ ladder: _, ...keys }, scheme) => {
    const said = Object.entries(keys).map(([key, value]) => keyWords(key, value, scheme));
    return text(
      `方案没有这一格的值（${said.map(({ zh }) => zh).join('，')}）。请按文件补上。`,
      `The scheme has no value in the cell ${said.map(({ en }) => en).join(', ')}. Fill it from the document.`,
    );
  },
};

/** Why there is no grade, and what to do; null: there is one. */
export const statusWords = ({ status, missing }: GradeOutcome, scheme: GradeScheme | null): Text | null => {
  if (status === 'OK') return null;
  const said = STATUSES[status](missing, scheme);
  const also = alsoMissing(missing);
  return also ? text(`${said.zh}${also.zh}`, `${said.en} ${also.en}`) : said;
};

/** Whether a document set the grade and no rule computed it (人工调整、期初等级): it has no terms. */
export const isSetByPaper = ({ terms }: Pick<GradeOutcome, 'terms'>): boolean => terms.length === 0;

function setWords({ grade, post }: GradeOutcome, scheme: GradeScheme): Text {
  const name = post === null ? null : postName(scheme, post);
  return text(
    `${name ? `${name.zh} ` : ''}${grade} 级，按文件确定。`,
    `${name ? `${name.en}, ` : ''}grade ${grade}, set by a document.`,
  );
}

/** The whole of a grade in one sentence: `起点 4，年限 +3，证书 +2，得 9 级；在副职 4–15 级之内。` */
export function sentenceOf(outcome: GradeOutcome, scheme: GradeScheme): Text {
  const refused = statusWords(outcome, scheme);
  if (refused) return refused;
  if (isSetByPaper(outcome)) return setWords(outcome, scheme);
  const parts = outcome.terms.filter(
    ({ kind, value, counted }) => counted && value !== null && value !== 0 && kind !== 'CAP',
  );
  const post = outcome.terms.find(({ kind }) => kind === 'POST');
  const name = postName(scheme, outcome.post ?? '');
  const capped = outcome.uncappedGrade !== null && outcome.grade !== outcome.uncappedGrade;
  const [min, max] = [post?.params.min, post?.params.max];
  return text(
    `${parts.map((part) => summand(part, scheme, 'zh')).join('，')}，得 ${outcome.grade} 级；${
      capped
        ? `未封顶 ${outcome.uncappedGrade} 级，${name.zh} ${min}–${max} 级。`
        : `在${name.zh} ${min}–${max} 级之内。`
    }`,
    `${parts.map((part) => summand(part, scheme, 'en')).join(', ')}: grade ${outcome.grade}; ${
      capped
        ? `${outcome.uncappedGrade} without the range ${min}–${max} of ${name.en}.`
        : `within ${min}–${max} of ${name.en}.`
    }`,
  );
}

const BEGINNINGS = new Set(['START', 'LADDER']);
function summand({ kind, value, params }: GradeTerm, { service }: GradeScheme, language: 'zh' | 'en'): string {
  const said = BEGINNINGS.has(kind) || Number(value) < 0 ? `${value}` : `+${value}`;
  // A value of a table says nothing without the years it was found for.
  if (kind !== 'LADDER' || params.count === undefined) return `${TERM_LABELS[kind][language]} ${said}`;
  const years = service.unit === 'YEAR';
  return language === 'zh'
    ? `${params.count} ${years ? '年' : '个月'}查表 ${said}`
    : `table for ${params.count} ${years ? 'years' : 'months'} ${said}`;
}

const NEEDS: Readonly<Record<GradeNeed['kind'], (need: GradeNeed) => Text>> = {
  SERVICE: ({ on, params }) => {
    const [unit, units] = params.unit === 'YEAR' ? ['年', 'years'] : ['个月', 'months'];
    return text(`满 ${params.count} ${unit}：${on}`, `${params.count} ${units} of service: ${on}`);
  },
  ASSESSMENT: ({ params }) =>
    text(`${yearsWords(params.years).zh} 年度考核合格`, `Assessments of ${yearsWords(params.years).en} passed`),
  REGISTRATION: ({ params }) => {
    const name = nameIn(CERTIFICATE_NAMES, params.certificate);
    return text(
      `${name.zh}登记后即为 ${params.grade} 级`,
      `With ${name.en} registered it is grade ${params.grade} at once`,
    );
  },
  REGISTRATION_RENEWAL: ({ on, params }) => {
    const name = nameIn(CERTIFICATE_NAMES, params.certificate);
    const otherwise =
      params.otherwise === undefined
        ? text('', '')
        : text(`，否则为 ${params.otherwise} 级`, `, otherwise grade ${params.otherwise}`);
    return text(
      `${name.zh}须在 ${on} 前再登记${otherwise.zh}`,
      `${name.en} to be registered again before ${on}${otherwise.en}`,
    );
  },
  EFFECTIVE_DAY: ({ on }) => text(`已取得的资格自 ${on} 起计`, `What was gained counts from ${on}`),
};

export const needWords = (need: GradeNeed): Text => NEEDS[need.kind](need);

const WARNINGS: Readonly<Record<GradeWarning['kind'], (params: Params, scheme: GradeScheme) => Text>> = {
  CAPPED: ({ uncapped, max }) =>
    uncapped === undefined
      ? text(`已到本岗位最高 ${max} 级。`, `At the post's highest grade ${max}.`)
      : text(
          `已到本岗位最高 ${max} 级，未封顶 ${uncapped} 级；转任更高岗位后释放。`,
          `At the post's highest grade ${max}, ${uncapped} without it; a higher post releases it.`,
        ),
  RAISED_TO_MINIMUM: ({ uncapped, min }) =>
    uncapped === undefined
      ? text(`取本岗位最低 ${min} 级。`, `The post's lowest grade ${min}.`)
      : text(
          `按规则为 ${uncapped} 级，取本岗位最低 ${min} 级。`,
          `By the rules ${uncapped}, raised to the post's lowest grade ${min}.`,
        ),
  ASSUMED: ({ source }, scheme) => {
    const found = scheme.sources.find(({ id }) => id === source);
    return found?.method ?? text(`设定：${source}`, `Taken: ${source}`);
  },
  NO_RENEW: ({ years }) =>
    text(
      `${yearsWords(years).zh} 年度考核符合不续聘条件。`,
      `The assessments of ${yearsWords(years).en} meet the rule on not renewing.`,
    ),
  TERMINATE: ({ years }) =>
    text(
      `${yearsWords(years).zh} 年度考核符合解聘条件。`,
      `The assessments of ${yearsWords(years).en} meet the rule on dismissal.`,
    ),
  TRIAL: ({ years }) =>
    text(
      `${yearsWords(years).zh} 年度考核符合试岗条件。`,
      `The assessments of ${yearsWords(years).en} meet the rule on a trial post.`,
    ),
  ASSESSMENT_MISSING: ({ years }) =>
    text(
      `缺 ${yearsWords(years).zh} 年度考核，不影响等级。`,
      `Assessments of ${yearsWords(years).en} are missing; the grade is the same either way.`,
    ),
  REGISTRATION_MISSING: () =>
    text('证书未登记，不影响等级。', 'A certificate is not registered; the grade is the same either way.'),
  EDUCATION_MISSING: () =>
    text('没有学历记录，不影响等级。', 'No education on file; the grade is the same either way.'),
  PLACE_UNKNOWN: () =>
    text(
      '外单位工作经历地点不明，不影响等级。',
      'The place of earlier service is not known; the grade is the same either way.',
    ),
};

export const warningWords = ({ kind, params }: GradeWarning, scheme: GradeScheme): Text =>
  WARNINGS[kind](params, scheme);

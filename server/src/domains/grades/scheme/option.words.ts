import { type Text, text } from '../../../shared/words/text.ts';
import {
  CERTIFICATE_NAMES,
  DUTY_NAMES,
  HONOUR_LEVEL_NAMES,
  HONOUR_NAMES,
  LEVEL_NAMES,
  MEASURE_NAMES,
  PAPER_NAMES,
  RESULT_NAMES,
} from '../rule/words/grade-names.words.ts';

type Names = Readonly<Record<string, Text>>;

/** What the options of the format mean (选项), one set for each choice; a code such as NONE means something else in each. */
export const GRADE_OPTIONS: readonly Names[] = [
  DUTY_NAMES,
  LEVEL_NAMES,
  PAPER_NAMES,
  CERTIFICATE_NAMES,
  RESULT_NAMES,
  HONOUR_NAMES,
  HONOUR_LEVEL_NAMES,
  MEASURE_NAMES,
  { POST: text('按岗位的起点', 'the start of the post') },
  {
    STEP: text('起点加年限晋档', 'start and steps by years'),
    BAND_TABLE: text('按岗位、年限查表', 'table by post and years'),
    SENIORITY: text('只看年限', 'years alone'),
    GIVEN: text('外部认定', 'decided elsewhere'),
  },
  {
    HIGHEST_RANK: text('一人多职取高岗', 'the highest post'),
    HIGHEST_PAY: text('一人多职取薪高者', 'the post that pays most'),
  },
  {
    YEAR: text('年', 'years'),
    MONTH: text('个月', 'months'),
  },
  {
    ENTRY: text('自入职起', 'from entry'),
    POST_START: text('自任现岗起', 'from the start in this post'),
    LATER_OF_ENTRY_AND_BASE_DATE: text('自入职日与基准日较晚者起', 'from the later of entry and base date'),
  },
  {
    FLOOR: text('只计满年', 'full years only'),
    CEIL: text('不满一年按一年计', 'a begun year counts'),
    FLOOR_MIN_1: text('首个不满一年按一年计', 'only the first begun year counts'),
    CALENDAR_YEARS: text('按经过的 1 月 1 日计', 'each 1 January counts'),
  },
  {
    EXCLUDE: text('间断不计', 'interruptions left out'),
    RESET: text('间断后重新计', 'starts again after an interruption'),
  },
  {
    SAME_CITY: text('本市', 'in the city'),
    SAME_PROVINCE: text('省内', 'in the province'),
    ANYWHERE: text('各地', 'anywhere'),
  },
  {
    NONE: text('外单位年限不计', 'no years elsewhere'),
    SAME_CITY: text('本市社区工作年限累计', 'community work in the city is added'),
    SAME_PROVINCE: text('省内社区工作年限累计', 'community work in the province is added'),
    ANYWHERE: text('各地社区工作年限累计', 'community work anywhere is added'),
  },
  {
    GRADES: text('加级', 'Grades'),
    YEARS: text('视同年限', 'Years of service'),
    PAY_AS_POST: text('按某岗位待遇', 'Paid as a post'),
    MONEY: text('不加级，另计津贴', 'no grade, an allowance'),
  },
  {
    BEST_OF_EACH: text('加级和视同年限各取最高', 'best of grades and of years'),
    HIGHEST_LEVEL: text('只看最高层次', 'the highest level only'),
  },
  {
    NONE: text('无学历记录按没有计', 'nothing on file counts as none'),
    WAIT: text('无学历记录则待定', 'nothing on file: the grade waits'),
  },
  {
    MAX: text('就高，不叠加', 'the highest only'),
    SUM: text('累加', 'sum'),
    SUM_CAPPED: text('累加至上限', 'sum up to a limit'),
  },
  {
    NOT_COUNTED: text('未登记不计', 'unregistered: not counted'),
    WAIT: text('未登记则待定', 'unregistered: the grade waits'),
  },
  {
    LOSE: text('登记到期即失去', 'lost when the registration ends'),
    KEEP: text('登记到期仍保留', 'kept when the registration ends'),
  },
  {
    PASS: text('未考核按合格计', 'not assessed: passes'),
    WAIT: text('未考核则待定', 'not assessed: the grade waits'),
    FAIL: text('未考核按不合格计', 'not assessed: fails'),
  },
  {
    DELAY: text('不合格年度不计，顺延', 'a failed year is left out'),
    RESTART: text('不合格后次年 1 月重新计', 'starts again on the January after a failed year'),
    COUNTS: text('不合格年度照计', 'a failed year counts'),
  },
  {
    GOES_ON: text('提前后年限续计', 'years go on after it'),
    RESTARTS: text('提前后年限重新计', 'years start again after it'),
  },
  {
    CONSECUTIVE: text('连续', 'running'),
    YEARS: text('若干年内', 'within years'),
    TERM: text('一届内', 'within a term'),
  },
  {
    NO_RENEW: text('不再续聘', 'no renewal'),
    TERMINATE: text('解聘', 'dismissal'),
    TRIAL: text('试岗', 'on trial'),
  },
  {
    EDUCATION: text('学历学位', 'education'),
    CERTIFICATE: text('证书', 'certificate'),
    HONOUR: text('表彰', 'honour'),
  },
  {
    RECOMPUTE: text('按新岗位重算', "by the new post's rules"),
    NOT_LOWER: text('按新岗位重算，不低于原等级', "by the new post's rules, not lower than before"),
    KEEP_CLAMPED: text('保留已达等级，限于新岗位范围', 'what was reached, within the new range'),
    NEAREST_HIGHER_PAY: text('就近就高套薪', 'the next grade that pays no less'),
  },
  {
    BY_RULE: text('按本方案规则套入', 'by these rules'),
    FROM_DECISION: text('从已定等级起算', 'from a decided grade on'),
  },
];

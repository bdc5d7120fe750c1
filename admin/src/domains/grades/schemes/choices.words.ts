import { EducationRank } from '@jiceng/schema/enum-words.ts';
import type { WordTree } from '../../../messages/bilingual.ts';

/** What each rule of a scheme can be: the options of its format, one key per value. */
export const choices = {
  choice: {
    ladder: {
      STEP: ['起点加年限晋档', 'start and steps by years'],
      BAND_TABLE: ['按岗位、年限查表', 'table by post and years'],
      SENIORITY: ['只看年限', 'years alone'],
      GIVEN: ['外部认定', 'decided elsewhere'],
    },
    concurrent: {
      HIGHEST_RANK: ['一人多职取高岗', 'the highest post'],
      HIGHEST_PAY: ['一人多职取薪高者', 'the post that pays most'],
    },
    unit: {
      YEAR: ['年', 'years'],
      MONTH: ['个月', 'months'],
    },
    countFrom: {
      ENTRY: ['自入职起', 'from entry'],
      POST_START: ['自任现岗起', 'from the start in this post'],
      LATER_OF_ENTRY_AND_BASE_DATE: ['自入职日与基准日较晚者起', 'from the later of entry and base date'],
    },
    rounding: {
      FLOOR: ['只计满年', 'full years only'],
      CEIL: ['不满一年按一年计', 'a begun year counts'],
      FLOOR_MIN_1: ['首个不满一年按一年计', 'only the first begun year counts'],
      CALENDAR_YEARS: ['按经过的 1 月 1 日计', 'each 1 January counts'],
    },
    gaps: {
      EXCLUDE: ['间断不计', 'interruptions left out'],
      RESET: ['间断后重新计', 'starts again after an interruption'],
    },
    elsewhere: {
      NONE: ['外单位年限不计', 'no years elsewhere'],
      SAME_CITY: ['本市社区工作年限累计', 'community work in the city is added'],
      SAME_PROVINCE: ['省内社区工作年限累计', 'community work in the province is added'],
      ANYWHERE: ['各地社区工作年限累计', 'community work anywhere is added'],
    },
    reach: {
      SAME_CITY: ['本市', 'in the city'],
      SAME_PROVINCE: ['省内', 'in the province'],
      ANYWHERE: ['各地', 'anywhere'],
    },
    effective: {
      SAME_DAY: ['当日', 'the same day'],
      MONTH_START: ['当月', 'the same month'],
      NEXT_MONTH: ['次月', 'the next month'],
      NEXT_JAN_1: ['次年 1 月', 'the next January'],
      DATES: ['固定日期', 'fixed dates'],
    },
    level: [EducationRank.zh, EducationRank.en],
    needs: {
      BOTH: ['学历和学位', 'diploma and degree'],
      DIPLOMA: ['有学历', 'diploma'],
      DEGREE: ['有学位', 'degree'],
      EITHER: ['学历或学位', 'diploma or degree'],
      ONE_ONLY: ['学历、学位只有其一', 'one of the two only'],
    },
    effect: {
      GRADES: ['加级', 'Grades'],
      YEARS: ['视同年限', 'Years of service'],
      PAY_AS_POST: ['按某岗位待遇', 'Paid as a post'],
      MONEY: ['不加级，另计津贴', 'no grade, an allowance'],
    },
    bestOf: {
      BEST_OF_EACH: ['加级和视同年限各取最高', 'best of grades and of years'],
      HIGHEST_LEVEL: ['只看最高层次', 'the highest level only'],
    },
    noEducation: {
      NONE: ['无学历记录按没有计', 'nothing on file counts as none'],
      WAIT: ['无学历记录则待定', 'nothing on file: the grade waits'],
    },
    among: {
      MAX: ['就高，不叠加', 'the highest only'],
      SUM: ['累加', 'sum'],
      SUM_CAPPED: ['累加至上限', 'sum up to a limit'],
    },
    unregistered: {
      NOT_COUNTED: ['未登记不计', 'unregistered: not counted'],
      WAIT: ['未登记则待定', 'unregistered: the grade waits'],
    },
    onLapse: {
      LOSE: ['登记到期即失去', 'lost when the registration ends'],
      KEEP: ['登记到期仍保留', 'kept when the registration ends'],
    },
    notAssessed: {
      PASS: ['未考核按合格计', 'not assessed: passes'],
      WAIT: ['未考核则待定', 'not assessed: the grade waits'],
      FAIL: ['未考核按不合格计', 'not assessed: fails'],
    },
    onFailedYear: {
      DELAY: ['不合格年度不计，顺延', 'a failed year is left out'],
      RESTART: ['不合格后次年 1 月重新计', 'starts again on the January after a failed year'],
      COUNTS: ['不合格年度照计', 'a failed year counts'],
    },
    stepCount: {
      GOES_ON: ['提前后年限续计', 'years go on after it'],
      RESTARTS: ['提前后年限重新计', 'years start again after it'],
    },
    within: {
      CONSECUTIVE: ['连续', 'running'],
      YEARS: ['若干年内', 'within years'],
      TERM: ['一届内', 'within a term'],
    },
    action: {
      NO_RENEW: ['不再续聘', 'no renewal'],
      TERMINATE: ['解聘', 'dismissal'],
      TRIAL: ['试岗', 'on trial'],
    },
    of: {
      EDUCATION: ['学历学位', 'education'],
      CERTIFICATE: ['证书', 'certificate'],
      HONOUR: ['表彰', 'honour'],
    },
    postChange: {
      RECOMPUTE: ['按新岗位重算', "by the new post's rules"],
      NOT_LOWER: ['按新岗位重算，不低于原等级', "by the new post's rules, not lower than before"],
      KEEP_CLAMPED: ['保留已达等级，限于新岗位范围', 'what was reached, within the new range'],
      NEAREST_HIGHER_PAY: ['就近就高套薪', 'the next grade that pays no less'],
    },
    placement: {
      BY_RULE: ['按本方案规则套入', 'by these rules'],
      FROM_DECISION: ['从已定等级起算', 'from a decided grade on'],
    },
    phase: {
      PROBATION: ['试用期', 'probation'],
      REGULAR: ['正式', 'regular'],
    },
    key: {
      POST: ['岗位', 'Post'],
      DUTY: ['职务', 'Duty'],
      HOLDING_BOTH: ['一肩挑', 'Secretary and director'],
      ORIGIN: ['任职方式', 'How the duty was obtained'],
      EDUCATION: ['学历学位层次', 'Level of education'],
      DIPLOMA: ['学历', 'Diploma'],
      DEGREE: ['学位', 'Degree'],
      CERTIFICATE: ['证书', 'Certificate'],
      HONOUR: ['表彰', 'Honour'],
      ASSESSMENT: ['考核结果', 'Assessment'],
      STANDING: ['在岗状态', 'Standing'],
      PHASE: ['聘用阶段', 'Phase of employment'],
      RECRUITMENT: ['招录方式', 'Recruitment'],
      DISTRICT_CLASS: ['地区类别', 'Class of the district'],
      YEARS: ['年限', 'Years'],
      GRADE: ['等级', 'Grade'],
    },
  },
} satisfies WordTree;

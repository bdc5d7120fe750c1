import { bilingual } from '../bilingual.ts';

/** Day and state of knowledge that is looked at (时点、所知). */
export const { zh, en } = bilingual({
  asof: {
    label: ['时点', 'As of'],
    today: ['今天', 'today'],
    back: ['回到今天', 'Back to today'],
    choose: ['选择时点', 'Choose a day'],
    back_now: ['回到现在', 'Back to now'],
    now: ['现在', 'now'],
    that_day: ['与时点同日', 'same day'],
    dialog: ['选择时点与所知日期', 'Choose the day and what was known'],
    help: ['数字、名单、区划都按这一天的情况显示。', 'Figures, lists and regions are shown as they stood on this day.'],
    known: ['当时所知', 'As known at the end of'],
    known_label: ['按所知', 'known on'],
    known_choose: ['选择所知日期，空为现在', 'Choose the day of knowledge; empty: now'],
    known_help: [
      '只用到这一天结束时已审批的数据，此后的补录与更正不算；空为现在。',
      'Only what had been approved by the end of that day; later entries and corrections are left out. Empty: now.',
    ],
    known_ahead: ['所知日期不能晚于今天', 'This cannot lie after today'],
    as_known: ['，按 %{date} 所知', ', as known on %{date}'],
    known_now: ['按今天所知', 'as known today'],
    known_more: ['不含此后的补录与更正', 'later entries left out'],
    read_only: ['只读，不能录入、变更或审批', 'read-only'],
    read_only_short: ['只读', 'read-only'],
    known_empty: ['那时这里还没有数据', 'Nothing was known here then'],
    known_hint: [
      '正在按 %{date} 所知查看：那一天结束时，这里可能还没有审批通过的数据。',
      'You are looking at what was known on %{date}: by the end of that day nothing may have been approved here.',
    ],
    dot: ['·', ' · '],
    quick_last_month: ['上月末', 'end of last month'],
    quick_last_year: ['上年末', 'end of last year'],
    quick_year_ago: ['去年今日', 'a year ago'],
    looking_now: ['正在查看今天的情况', 'You are looking at today'],
    past: ['正在查看 %{date} 的情况', 'You are looking at %{date}'],
    past_more: ['距今 %{days} 天', '%{days} days ago'],
    future: ['正在查看 %{date} 的预期情况', 'You are looking ahead to %{date}'],
    future_more: ['%{days} 天之后', '%{days} days from now'],
    locked: [
      '时点不是今天，或不是按现在所知，不能录入、变更或审批',
      'This is not today as known now: nothing can be entered, changed or decided',
    ],
  },
});

import type { WordTree } from '../../../messages/bilingual.ts';

/** The fields of each kind of fact. */
export const facts = {
  days_help: {
    PERIOD: [
      '自起始日起有效；同一事项此前的记录在该日结束。',
      'Holds from its first day; what was on file for the same thing ends that day.',
    ],
    FREE: [
      '自起始日起有效，到截止日为止；每条记录各自成立。',
      'Holds from its first day until its last, each for itself.',
    ],
    CLOSED: [
      '起止日期都要填写，截止日为不再包含的第一天。',
      'Both days are needed; the last is the first day no longer covered.',
    ],
    VALUE: ['按证件、文件上的日期登记。', 'By the dates on the paper.'],
  },
  duty: {
    ends_others: ['同时终止其他职务（转岗一步办）', 'End the other duties (a change of post in one step)'],
    with_post: ['%{duty}，%{post}', '%{duty}, %{post}'],
  },
  contract: {
    too_long: ['试用期超过法定上限 %{months} 个月', 'Probation exceeds the legal limit of %{months} months'],
  },
} satisfies WordTree;

import { bilingual } from '../../messages/bilingual.ts';

/** What waits for a person, and what he was told.. */
export const { zh, en } = bilingual({
  inbox: {
    title: ['收件箱', 'Inbox'],
    facts: ['%{count} 条未读', '%{count} unread'],
    count: [
      '收件箱 %{all}：待办 %{tasks} 项，未读消息 %{unread} 条',
      'Inbox %{all}: %{tasks} to do, %{unread} unread messages',
    ],
    count_none: ['收件箱：没有待办和未读消息', 'Inbox: nothing to do, nothing unread'],
    to_do: ['待办', 'To do'],
    to_decide: ['待您复核的条目 %{count} 条', '%{count} entries wait for your decision'],
    returned: ['退回给您修改的条目 %{count} 条', '%{count} entries came back to you'],
    nothing_to_do: ['没有待办', 'Nothing to do'],
    jobs: ['进行中的任务', 'Jobs that go on'],
    messages: ['消息', 'Messages'],
    all: ['全部', 'All'],
    only_unread: ['未读', 'Unread'],
    unread: ['未读', 'Unread'],
    read: ['标为已读', 'Mark as read'],
    read_of: ['标为已读：%{subject}', 'Mark as read: %{subject}'],
    read_all: ['全部标为已读', 'Mark all as read'],
    none: ['没有消息', 'No messages'],
    none_text: [
      '后台任务的结果、您所录条目的复核结果和需要您办理的申请会出现在这里；已读的保留 180 天。',
      'Results of your jobs, decisions about what you entered and requests to you appear here. What was read is kept for 180 days.',
    ],
    none_unread: ['没有未读消息', 'Nothing unread'],
    none_unread_text: ['选“全部”可看已读的消息。', 'Choose "All" for the messages you have read.'],
    nameless: ['不在您的数据范围内，或已不存在', 'Outside of what you may see, or gone'],
    and_more: ['%{name} 等 %{count} 条', '%{name} and others, %{count} in all'],
    rests: ['%{name}（%{on} 起失效）：%{what} %{count} 项', '%{name} (ends on %{on}): %{what}, %{count}'],
    says: {
      JOB_DONE: ['任务已完成', 'Job done'],
      JOB_FAILED: ['任务失败', 'Job failed'],
      ENTRY_APPROVED: ['已通过复核', 'Approved'],
      ENTRY_RETURNED: ['退回修改', 'Returned'],
      TRANSFER_REQUESTED: ['调动申请待办', 'Transfer request'],
      TRANSFER_DECIDED: ['调动申请已办', 'Transfer decided'],
      GRADE_SCHEME_SUBMITTED: ['等级方案待审批', 'Grade scheme to be approved'],
      REGRADE_PROPOSED: ['等级待审定', 'Grades to be decided'],
      REGRADE_REMINDED: ['提醒：等级待审定', 'Reminder: grades to be decided'],
      REGRADE_DECIDED: ['调级批次已办结', 'Grades decided'],
      GRADES_RECHECKED: ['已定等级需复查', 'Decided grades to be looked at again'],
      DOCUMENT_ENDED: ['依据文件失效，请核对所依内容', 'A document ends; look at what rests on it'],
      GRADES_NOT_RECHECKED: [
        '等级复查受阻，请联系系统管理员',
        'A grade could not be looked at again; tell the administrator',
      ],
    },
  },
});

import type { WordTree } from '../../bilingual.ts';

/** Drafting a scheme: from what, submitting and deleting the draft, a document of another system, what the check found. */
export const drafting = {
  draft: ['起草方案', 'Draft a scheme'],
  draft_next: ['起草新版', 'Draft a new version'],
  draft_from: ['从哪里起草', 'From'],
  draft_blank: ['空白', 'Blank'],
  draft_copy: ['照此方案起草（整份复制）', 'A copy of this scheme'],
  draft_override: ['以此为基础，只改本区不同之处', 'Based on this scheme: only what differs here'],
  drafted: ['草稿已建立。', 'The draft was created.'],
  submit: ['提交审批', 'Submit'],
  submit_title: ['提交审批：%{subject}', 'Submit: %{subject}'],
  submit_note: [
    '提交后锁定内容，由未参与编制的人审批；退回后可再修改。',
    'It is locked until somebody who did not prepare it has decided. If it is returned it can be changed again.',
  ],
  submit_reason: ['说明（可不填）', 'Remark (optional)'],
  submit_reason_needed: ['说明', 'Remark'],
  submit_past_reason: ['施行日在今日之前的，须写明理由', 'Give a reason: the first day is before today'],
  submitted: ['已提交审批。', 'Submitted.'],
  recall: ['撤回送审', 'Take back'],
  recall_title: ['撤回送审：%{subject}', 'Take back: %{subject}'],
  recall_note: [
    '撤回后为草稿，可再修改、再提交；审批人处不再显示待办。已经审批的不能撤回。',
    'Taken back, it is a draft that can be changed and submitted again, and waits for nobody. What is decided cannot be taken back.',
  ],
  recalled: ['已撤回，现为草稿。', 'Taken back; it is a draft.'],
  decided: ['已办理。', 'Decided.'],
  delete: ['删除草稿', 'Delete the draft'],
  delete_title: ['删除草稿：%{subject}', 'Delete the draft: %{subject}'],
  delete_note: ['删除后不能恢复，审计日志仍有记录。', 'It cannot be brought back; the audit log keeps its trace.'],
  deleted: ['草稿已删除。', 'The draft is deleted.'],
  import: ['导入 JSON', 'Import JSON'],
  own_district: ['本区方案', "District's own"],
  draft_how: ['方式', 'How'],
  not_a_draft: ['只有草稿可以修改', 'Only a draft can be changed'],
  submit_faults: ['还有 %{count} 处错误，改正后才能提交', '%{count} errors remain; correct them before you submit'],
} satisfies WordTree;

import { bilingual } from '../bilingual.ts';

/** Words that record pages and lists of every slice share. */
export const { zh, en } = bilingual({
  record: {
    tabs: ['分页', 'Tabs'],
    overview: ['概况', 'Overview'],
    history: ['历史', 'History'],
    printed: ['时点 %{day}；%{name} 于 %{today} 打印', 'As of %{day}; printed by %{name} on %{today}'],
    valid: ['有效期', 'Valid'],
    valid_from: ['%{from} 起', 'from %{from}'],
    valid_until: ['%{from} 至 %{to}', '%{from} to %{to}'],
    since: ['自', 'Since'],
    source: ['来源', 'Source'],
    document: ['依据文件', 'Document'],
    reason: ['理由', 'Reason'],
    recorded: ['录入', 'Recorded'],
    content: ['内容', 'Content'],
    why: ['理由、依据与来源', 'Reason, document, source'],
    in_force: ['现行', 'In force'],
    later: ['尚未生效', 'Not yet in force'],
    yes: ['是', 'Yes'],
    no: ['否', 'No'],
    not_set: ['未设定', 'Not set'],
  },
});

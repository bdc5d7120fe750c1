import type { Same } from '../same.ts';

/** Words that record pages and lists of every slice share. */
export const zh = {
  record: {
    tabs: '分页',
    overview: '概况',
    history: '历史',
    printed: '时点 %{day}；%{name} 于 %{today} 打印',
    valid: '有效期',
    valid_from: '%{from} 起',
    valid_until: '%{from} 至 %{to}',
    since: '自',
    source: '来源',
    document: '依据文件',
    reason: '理由',
    recorded: '录入',
    content: '内容',
    why: '理由、依据与来源',
    in_force: '现行',
    later: '尚未生效',
    yes: '是',
    no: '否',
    not_set: '未设定',
  },
};

export const en: Same<typeof zh> = {
  record: {
    tabs: 'Tabs',
    overview: 'Overview',
    history: 'History',
    printed: 'As of %{day}; printed by %{name} on %{today}',
    valid: 'Valid',
    valid_from: 'from %{from}',
    valid_until: '%{from} to %{to}',
    since: 'Since',
    source: 'Source',
    document: 'Document',
    reason: 'Reason',
    recorded: 'Recorded',
    content: 'Content',
    why: 'Reason, document, source',
    in_force: 'In force',
    later: 'Not yet in force',
    yes: 'Yes',
    no: 'No',
    not_set: 'Not set',
  },
};

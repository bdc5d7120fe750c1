import { bilingual } from '../bilingual.ts';

export const { zh, en } = bilingual({
  export: {
    button: ['导出 %{count} 项', 'Export %{count}'],
    facts: ['导出资料', 'Export facts'],
    facts_name: ['人员资料', 'facts'],
    title: ['导出%{name}', 'Export: %{name}'],
    note_rows: [
      '按列表现在的条件和顺序导出 %{count} 行，记入审计。',
      '%{count} rows, by the conditions and order of the list; it is entered in the audit.',
    ],
    note_people: [
      '导出列表中 %{count} 人的资料，每条记录一行，记入审计。',
      'Facts of the %{count} people of the list, a row for each; it is entered in the audit.',
    ],
    day: ['时点', 'As of'],
    day_known: ['%{day}，按 %{known} 所知', '%{day}, as known on %{known}'],
    conditions: ['条件', 'Conditions'],
    no_conditions: ['无，全部导出', 'None: everything'],
    kind: ['资料类别', 'Kind of fact'],
    holding: ['只导出时点有效的记录', 'Only those that hold on the day'],
    format: ['格式', 'Format'],
    XLSX: ['Excel 工作簿（.xlsx）', 'Excel workbook (.xlsx)'],
    CSV: ['CSV 文本（.csv）', 'Comma-separated text (.csv)'],
    columns_needed: ['至少选一列。', 'Choose one at least.'],
    all_columns: ['全选', 'All'],
    first_columns: ['恢复默认', 'Default'],
    group: {
      LIST: ['列表内容', 'List'],
      PERSON: ['身份信息（号码只有掩码）', 'Identity (numbers masked)'],
      SENSITIVE: ['民族与政治面貌（须写明用途）', 'Ethnic group and politics (needs a purpose)'],
      CLEAR: [
        '号码原文（须写明用途，24 小时内最多 10 份，文件只保留 4 小时）',
        'Whole numbers (needs a purpose; ten files within 24 hours, each kept for 4 hours)',
      ],
    },
    csv_numbers: [
      '用 Excel 打开 CSV 会丢失长号码的末几位，请选 .xlsx。',
      'Excel drops the last digits of long numbers when it opens a CSV file: choose .xlsx.',
    ],
    purpose: ['用途', 'Purpose'],
    purpose_help: ['5 至 200 字，记入审计；如“报送区委组织部统计”。', '5 to 200 characters, stands in the audit.'],
    purpose_help_numbers: [
      '5 至 200 字，连同所选列和行数记入审计；如“报送银行代发 11 月工资”。',
      '5 to 200 characters, stands in the audit with columns and rows.',
    ],
    start: ['导出 %{count} 行', 'Export %{count} rows'],
    start_facts: ['导出资料', 'Export facts'],
    ready: ['%{file}，共 %{rows} 行；保留到 %{until}。', '%{file}, %{rows} rows; kept until %{until}.'],
    download: ['下载文件', 'Download'],
    gone: ['没有这份文件：没有生成，或已过保留期。', 'There is no such file: it was not made, or its day is over.'],
    not_offered: ['您没有导出这个列表的权限。', 'You may not export this list.'],
    file: ['导出文件', 'Exported file'],
  },
});

import { en as errorsEn, zh as errorsZh } from '../../src/messages/parts/errors.ts';

type Language = 'zh' | 'en';

/** What the console keeps in the browser (layout/store.ts); the explorer only reads it. */
function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`RaStorejiceng.${key}`) ?? 'null');
  } catch {
    return null;
  }
}

export const language: Language = kept('locale') === 'en' ? 'en' : 'zh';

/** Light or dark as in the console, else as the system has it. */
export const theme = ((): 'light' | 'dark' => {
  const chosen = kept('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
})();

/** GraphiQL's own words (graphiql-words.ts puts the look-up in their place); English stays as it is. */
const GRAPHIQL: Readonly<Record<string, string>> = {
  'New tab': '新标签页',
  Variables: '变量',
  'Editor Commands': '编辑操作',
  'Operation Editor': '查询编辑区',
  'Select active operation': '选择标签页',
  'Show variables': '展开变量',
  'Hide variables': '收起变量',
  'Read the schema again': '重新读取架构',
  Show: '打开：',
  Hide: '收起：',
  'Prettify the query': '整理格式',
  'Merge fragments into the query': '合并片段',
  'Copy the query': '复制查询',
  Stop: '停止',
  Run: '运行查询',
  'Close Tab': '关闭标签页',
  'Result Window': '结果（JSON）',
  Docs: '架构文档',
  'No results found': '没有找到',
  'Other results': '其他结果',
  'A GraphQL schema provides a root type for each kind of operation.':
    '从这里查阅能查询什么：每个类型、字段和参数都有中文说明。',
  'Error fetching schema': '没有读到架构',
  'No GraphQL schema available': '没有架构',
  Arguments: '参数',
  'Deprecated Arguments': '弃用的参数',
  'Deprecated Enum Values': '弃用的枚举值',
  'Deprecated Fields': '弃用的字段',
  Directives: '指令',
  'Enum Values': '枚举值',
  Fields: '字段',
  Implements: '实现',
  Implementations: '实现',
  'Possible Types': '可能的类型',
  'Root Types': '根类型',
  Type: '类型',
  'All Schema Types': '全部类型',
};

const ENGLISH: Readonly<Record<string, string>> = { Show: 'Show ', Hide: 'Hide ', Run: 'Run the query', Stop: 'Stop' };

declare global {
  var explorerWord: (text: string) => string;
}
globalThis.explorerWord = (text) => (language === 'zh' ? GRAPHIQL[text] : ENGLISH[text]) ?? text;

const zh = {
  title: '探索器',
  product: '基层',
  back: '回到工作台',
  demo: '演示：',
  demoLong: '人员、设施与指标数字均为虚构',
  docs: '架构文档',
  examples: '示例查询',
  saved: '保存的查询',
  mine: '我的',
  shared: '共享',
  nothingMine: '还没有保存过查询。写好后点“保存”。',
  nothingShared: '还没有人在本区共享查询。',
  search: '搜索',
  save: '保存',
  saveAs: '另存为',
  name: '名称',
  description: '说明',
  share: '共享给本区使用探索器的人',
  cancel: '取消',
  remove: '删除',
  removeSure: '再点一次删除',
  savedNote: '已保存',
  removedNote: '已删除',
  table: '表格',
  json: 'JSON',
  list: '列表',
  exportXlsx: '导出 Excel',
  exportCsv: '导出 CSV',
  exporting: '正在导出……',
  exported: '已导出',
  rows: '行',
  shown: '本页',
  exportHint: '导出整个列表，不受本页行数限制；每次导出都有审计记录',
  noResult: '运行查询后，结果在这里显示为表格。',
  noList: '结果里没有列表。',
  empty: '没有符合条件的数据。',
  failed: '查询没有成功',
  unexpected: '出错了，这不是您的操作造成的。请重试，或把请求号告诉管理员。',
  number: '数量',
  deniedTitle: '没有权限',
  denied: '您的角色不能使用探索器。需要时请找管理员。',
  loading: '载入中',
};
const en: typeof zh = {
  title: 'Explorer',
  product: 'Jiceng',
  back: 'Back to the console',
  demo: 'Demo: ',
  demoLong: 'People, facilities and indicator figures are invented',
  docs: 'Documentation',
  examples: 'Examples',
  saved: 'Saved queries',
  mine: 'Mine',
  shared: 'Shared',
  nothingMine: 'You have saved no query yet. Write one and press Save.',
  nothingShared: 'Nobody shares a query in this district yet.',
  search: 'Search',
  save: 'Save',
  saveAs: 'Save as',
  name: 'Name',
  description: 'Description',
  share: 'Share with those who use the explorer in this district',
  cancel: 'Cancel',
  remove: 'Remove',
  removeSure: 'Press again to remove',
  savedNote: 'Saved',
  removedNote: 'Removed',
  table: 'Table',
  json: 'JSON',
  list: 'List',
  exportXlsx: 'Export Excel',
  exportCsv: 'Export CSV',
  exporting: 'Exporting …',
  exported: 'Exported',
  rows: 'rows',
  shown: 'this page',
  exportHint: 'Exports the whole list beyond this page; each export is entered in the audit',
  noResult: 'Run a query: its result is shown here as a table.',
  noList: 'The result has no list.',
  empty: 'Nothing matches.',
  failed: 'The query did not succeed',
  unexpected: 'Something went wrong, and not through you. Try again, or give the request number to your administrator.',
  number: 'number',
  deniedTitle: 'No access',
  denied: 'Your role may not use the explorer. Ask an administrator where you need it.',
  loading: 'Loading',
};
export const words = language === 'zh' ? zh : en;

/** The sentence of a refusal, its params filled in; codes without one are the server's own. */
export function sentenceOf(code: string, params: Readonly<Record<string, unknown>> = {}): string {
  const errors: Readonly<Record<string, string>> = (language === 'zh' ? errorsZh : errorsEn).error;
  return (errors[code] ?? words.unexpected).replace(/%\{(\w+)\}/g, (_all, name: string) => String(params[name] ?? ''));
}

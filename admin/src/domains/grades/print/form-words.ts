import type { GradeDecisionKind } from '@jiceng/schema/regrade.ts';

/** Words of the papers: they are Chinese whatever the console speaks (决定书、审批表用语). */
export const FORM = {
  letter: '社区工作者岗位等级决定书',
  sheet: '社区工作者岗位等级调整审批表',
  name: '姓名',
  unit: '所在单位',
  post: '岗位',
  before: '原等级',
  grade: '现等级',
  proposed: '拟定等级',
  effective_on: '生效日期',
  uncapped: '未封顶等级',
  why: '依据',
  none: '无',
  office_seal: '审定机关（盖章）',
  date_line: '年　　月　　日',
  receipt: '本人签收：',
  row: '序号',
  town: '镇街',
  change: '变动',
  decision: '审定',
  batch: '批次',
  region: '范围',
  scheme: '执行方案',
  notice: '发起依据',
  counted: '人数',
  prepared_by: '经办人',
  sign_prepared: '经办人（签字）：',
  sign_checked: '审核人（签字）：',
  sign_decided: '审批意见：',
  sign_leader: '负责人（签字、盖章）：',
} as const;

/** 2027年1月1日. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** `《社区工作者管理办法》（呼民发〔2023〕1号）`. */
export const paperWords = ({ title, number }: { readonly title: string; readonly number: string | null }): string =>
  `${/^《.*》$/.test(title) ? title : `《${title}》`}${number ? `（${number}）` : ''}`;

interface Grounds {
  readonly kind: GradeDecisionKind;
  readonly document: Parameters<typeof paperWords>[0] | null;
  readonly scheme: { readonly title: { readonly zh: string }; readonly version: number } | null;
}

/** What a decided grade rests on: its paper, and the scheme where that one gave it and no paper set it. */
export function groundsWords({ kind, document, scheme }: Grounds): string {
  const setByPaper = kind === 'OVERRIDE' || kind === 'OPENING';
  const grounds = [
    document ? paperWords(document) : null,
    scheme && !setByPaper ? `《${scheme.title.zh}》（第 ${scheme.version} 版）` : null,
  ].filter(Boolean);
  return grounds.length > 0 ? `根据${grounds.join('和')}，` : '';
}

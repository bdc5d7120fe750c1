import type { GradeDecisionKind } from '@jiceng/schema/regrade.ts';
import { paperWords } from '../../proposals/print/door.ts';

/** Words of the papers about grades, beside those of all papers (决定书、审批表用语). */
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
  change: '变动',
  decision: '审定',
  batch: '批次',
  region: '范围',
  scheme: '执行方案',
  notice: '发起依据',
  counted: '人数',
  prepared_by: '经办人',
} as const;

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

import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useMe } from '../../../shared/use-me.ts';
import { CHINESE } from '../../workers/resume/door.ts';

/** Words of all papers about proposals; they are Chinese whatever the console speaks (审批表、决定书用语). */
export const PRINT = {
  row: '序号',
  date_line: '年　　月　　日',
  office_seal: '审定机关（盖章）',
  receipt: '本人签收：',
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

/** What stands at the foot of each paper: that it is a demo, who printed it and when. */
export function usePrintedBy(): string {
  const { today } = useAsOf();
  const me = useMe();
  const printed = `打印：${me?.person.name ?? ''} ${today}`;
  return [...((me?.demo ?? true) ? [CHINESE.say('app.demo')] : []), printed].join('　');
}

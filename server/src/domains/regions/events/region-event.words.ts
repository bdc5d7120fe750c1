import { type Text, text } from '../../../shared/words/text.ts';
import type { Problem } from './plan/region-event-problems.rules.ts';

const SUBJECTS: Readonly<Record<string, Text>> = {
  REGION: text('下属单位', 'units below'),
  FACILITY: text('设施', 'facilities'),
  WORKER: text('社区工作者', 'workers'),
};
/** "9 处设施", "42 名社区工作者": each thing by its measure word. */
const MEASURES: Readonly<Record<string, string>> = { FACILITY: '处', WORKER: '名' };
const counted = (name: string | number | undefined, count: string | number | undefined): string =>
  `${count} ${MEASURES[String(name)] ?? '个'}${subject(name).zh}`;
const subject = (name: string | number | undefined): Text => SUBJECTS[String(name)] ?? text('对象', 'things');

type Words = (params: Problem['params']) => Text;

/** What speaks against an event, in a sentence (问题说明). */
const PROBLEMS: Readonly<Record<string, Words>> = {
  REGION_NOT_FOUND: () =>
    text('没有这个区划，或不在您的数据范围内。', 'There is no such region, or it lies outside your scope.'),
  UNIT_NOT_IN_FORCE: () => text('这个区划在生效日不存在。', 'This region is not in force on the first day.'),
  CODE_TAKEN: ({ code }) =>
    text(`代码 ${code} 在生效日之后已有其他区划使用。`, `Code ${code} is another region's on or after the first day.`),
  SHARES_NOT_ONE: ({ sum }) =>
    text(`分摊比例须全部填写且合计为 1，现为 ${sum}。`, `Give every part's share, together 1; now they are ${sum}.`),
  PLACEMENT_MISSING: ({ count, subject: of }) =>
    text(`有 ${counted(of, count)}没有指定去向。`, `${count} ${subject(of).en} have no place to go to.`),
  CHILDREN_LEFT: ({ count }) =>
    text(
      `撤销后还有 ${count} 个下属单位，请先划转或撤销。`,
      `${count} units below would be left; transfer or abolish them first.`,
    ),
  EVENT_FOLLOWED: ({ id, on }) =>
    text(
      `其后的调整 ${id}（${on} 生效）涉及同样的单位。`,
      `Event ${id} of ${on} comes after it and concerns the same units.`,
    ),
  EVENT_HAS_NEWCOMERS: () =>
    text(
      '后设的单位已有新登记的对象，请指定其去向。',
      'Something new is registered at the unit it made; say where that goes.',
    ),
  VALUE_REQUIRED: () => text('必填。', 'Required.'),
  VALUE_INVALID: () => text('这个值不合规定。', 'This value is not allowed.'),
};

export const problemText = ({ code, params }: Pick<Problem, 'code' | 'params'>): Text =>
  PROBLEMS[code]?.(params) ?? text(code, code);

export const touchedRegions = (count: number): Text => text(`${count} 个区划`, `${count} regions`);
export const touchedChildren = (count: number): Text =>
  text(`${count} 个下属单位随之改变上级`, `${count} units below get another region above`);
export const touchedSeats = (name: string, count: number): Text =>
  text(`${counted(name, count)}随之变更所在单位`, `${count} ${subject(name).en} go along`);
export const touchedUsers = (count: number): Text =>
  text(
    `${count} 个用户的数据范围含这些单位，权限随之变更`,
    `${count} users have these units in their scope; their rights follow`,
  );
export const leftBehind = (name: string, count: number): Text =>
  text(
    `${counted(name, count)}留在被撤销的单位，生效后不再列出`,
    `${count} ${subject(name).en} stay at a unit that ends and are listed no more`,
  );

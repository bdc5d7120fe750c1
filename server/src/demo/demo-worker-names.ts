/** Surnames, some more often than others; among them those that sound otherwise as a surname (单 shan, 仇 qiu, 解 xie, 查 zha, 盖 ge, 区 ou). */
const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'.repeat(4),
  ...'梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  ...'单仇解查盖区朴尉乐',
  ...['欧阳', '尉迟', '上官', '司马'],
];

const GIVEN_FIRST = [...'建国志文晓春秀海丽俊永玉明红金小雪慧宏立少宇思佳雨梦子浩欣'];
const GIVEN_LAST = [...'华军伟强芳娜敏静霞燕玲杰涛超鹏飞磊洋勇艳萍桂兰英梅琴辉斌波宁刚龙瑞琪轩涵怡婷倩颖'];

/** Mongolian names, which have no surname; some are written in two parts with a dot between. */
const MONGOLIAN = [
  '乌云其木格',
  '苏日娜',
  '巴特尔',
  '其其格',
  '萨仁高娃',
  '呼和',
  '阿古拉',
  '娜仁托娅',
  '敖特根',
  '哈斯巴根',
  '乌日图',
  '斯琴高娃',
  '布和',
  '图雅',
  '额尔敦',
  '那日苏',
  '赛罕',
  '特木尔',
  '格日勒',
  '苏布德',
] as const;

/** Takes numbers from 0 to 1 and gives one of the list. */
export type Dice = () => number;
export const oneOf = <T>(dice: Dice, list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;

/** An invented person's name (虚构姓名). */
export function inventedName(dice: Dice): string {
  const kind = dice();
  if (kind < 0.1) return oneOf(dice, MONGOLIAN);
  if (kind < 0.13) return `${oneOf(dice, MONGOLIAN)}·${oneOf(dice, MONGOLIAN)}`;
  const surname = oneOf(dice, SURNAMES);
  return kind < 0.35 ? surname + oneOf(dice, GIVEN_LAST) : surname + oneOf(dice, GIVEN_FIRST) + oneOf(dice, GIVEN_LAST);
}

/** The same numbers at every start (mulberry32), so that the demo people are the same everywhere. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

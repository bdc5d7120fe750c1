import { type Dice, oneOf } from '../demo-dice.ts';

export type Sex = 'F' | 'M';

/**
 * Surnames (姓) and how often each is put into the hat; 云, 包 and 白 are borne by many Mongols of Hohhot. The last of one character sound otherwise
 * as a surname.
 */
const OFTEN: readonly (readonly [number, readonly string[]])[] = [
  [24, [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']],
  [6, [...'梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚']],
  [6, [...'侯孟郝白崔康邱秦史顾邵武乔贺段雷温云包']],
  [2, [...'龚文安艾敖常廖邹熊金陆孔毛江万钱汤尹黎易赖裴齐庞樊兰殷施陶洪翟颜倪严牛章鲁葛毕聂焦向柳邢']],
  [2, [...'岳梅莫庄辛管祝左谷时耿牟卜詹关苗凌费靳甄宁佟']],
  [1, [...'单仇解查盖区缪覃晁佘', '欧阳', '尉迟', '上官', '司马', '诸葛', '令狐', '慕容']],
];
const SURNAMES = OFTEN.flatMap(([often, surnames]) => Array.from({ length: often }, () => surnames).flat());

/** Characters of given names (名): the first, the last, and those that stand alone. */
interface GivenNames {
  readonly first: string;
  readonly last: string;
  readonly alone: string;
}

/** What parents chose, by the first year of birth it was the fashion in; youngest first. */
const FASHIONS: readonly { readonly since: number; readonly names: Readonly<Record<Sex, GivenNames>> }[] = [
  {
    since: 1995,
    names: {
      M: { first: '子浩宇嘉俊泽昊思梓晨文', last: '轩宇涵然阳博辰铭睿豪航泽', alone: '昊睿航晨阳轩' },
      F: { first: '雨思梦欣佳子诗语若晨雅', last: '涵琪怡萱彤欣悦妍瑶婷桐', alone: '悦彤妍萱瑶欣琪' },
    },
  },
  {
    since: 1985,
    names: {
      M: { first: '志晓文宇浩鹏俊海嘉明子', last: '鹏超飞龙杰宇亮博凯洋楠阳伟', alone: '超鹏磊凯洋杰浩亮帅旭' },
      F: { first: '晓雅思佳雪婷文丽梦慧美', last: '娜婷楠静莹颖洁慧丹洋琳雯倩敏', alone: '娜婷静丹倩莹颖洁娇琳璐' },
    },
  },
  {
    since: 1975,
    names: {
      M: { first: '建志晓海文永俊立国少宏利春', last: '军强东峰伟刚勇波斌辉华林涛明', alone: '军伟强勇刚涛斌波峰磊辉' },
      F: { first: '丽晓红艳海春秀雪慧文玉俊', last: '霞敏梅燕芳红艳玲萍娟丽静英琴', alone: '丽敏静艳娟霞燕芳红梅萍玲' },
    },
  },
  {
    since: 0,
    names: {
      M: { first: '建国志文永福振德俊玉金春树宝', last: '国军民平生明华林山成贵义忠祥海', alone: '军民平明华林' },
      F: { first: '秀桂玉淑凤春爱美素丽翠月', last: '英兰芳珍琴花梅荣霞莲香云', alone: '英兰芳珍琴梅霞云' },
    },
  },
];

/** Characters that few fonts, keyboards and code tables have (生僻字). */
const RARE: Readonly<Record<Sex, readonly string[]>> = { M: [...'䶮䶮堃喆翀旻骁'], F: [...'㛃㛃玥祎昕旻婧'] };

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));
/** Mongolian names, which have no surname; those of both lists are borne by women and men. */
const MONGOLIAN: Readonly<Record<Sex, readonly string[]>> = {
  M: words(
    '巴特尔 呼和 阿古拉 敖特根 哈斯巴根 乌日图 布和 额尔敦 那日苏 特木尔 苏和 宝音 朝鲁 达来 孟和 吉日嘎拉 巴图',
    '布仁 斯日古楞 牧仁 毕力格 朝克图 格日勒图 海日 呼格吉勒 金巴 嘎日迪 莫日根 满达 那顺 恩和 青格乐 苏日塔拉图',
    '图门 乌力吉 乌恩 乌日根 希日莫 伊德日 扎那 阿拉坦 阿木古楞 道尔吉 德力格尔 宝力格 巴雅尔 布日固德 赛音',
    '照日格图 哈达 敖日格乐 特古斯 吉雅 都仁 朝格图 色音 苏雅拉图 呼日勒 温都苏 图布新 拉西 仁钦 巴音孟克 孟克',
  ),
  F: words(
    '乌云其木格 苏日娜 其其格 萨仁高娃 娜仁托娅 斯琴高娃 图雅 赛罕 格日勒 苏布德 乌兰 乌云 娜仁 萨日娜 阿茹娜 斯琴',
    '托娅 高娃 通拉嘎 乌日娜 乌仁 其木格 阿娜日 敖登 敖登高娃 娜布其 哈斯高娃 哈斯其木格 萨茹拉 萨仁 琪琪格 乌日罕',
    '德力格尔玛 道日娜 娜日格乐 南丁 诺敏 孟根 塔娜 阿拉腾花 红格尔 呼斯楞 乌兰图雅 格根塔娜 锡林 锡林高娃 额尔德尼',
    '萨楚拉 安吉尔 斯日古楞 娜荷芽 苏雅 依如 其力格尔 代钦 阿丽玛 乌兰其其格 斯琴图雅 苏米雅 娜木罕 乌英嘎',
    '孟和其其格 格根 乌日嘎 乌仁图雅 哈斯图雅 娜仁高娃 娜仁其木格 苏日格 阿斯茹 乌云高娃 乌云嘎 萨仁图雅 琪木格',
    '宝力尔 塔米尔 诺日玛 乌达木 娜日苏 阿如娜 斯日吉 乌伦 陶格斯 那仁图雅 乌达巴拉 巴德玛 高娃其木格',
  ),
};
/** Surnames Mongols of Inner Mongolia bear before a Mongolian name. */
const BEFORE_MONGOLIAN = [...'包白何韩云佟康王'];

const MONGOLIAN_NAMES = new Set([...MONGOLIAN.M, ...MONGOLIAN.F]);

/** Whether an invented name is a Mongolian one, alone, after the father's or after a surname. */
export const isMongolianName = (name: string): boolean =>
  name.includes('·') ||
  MONGOLIAN_NAMES.has(name) ||
  (BEFORE_MONGOLIAN.includes(name[0] ?? '') && MONGOLIAN_NAMES.has(name.slice(1)));

/** An invented name (虚构姓名) in keeping with sex and year of birth: one in eight Mongolian, half of them after the father's or a surname. */
export function inventedName(dice: Dice, sex: Sex, born: number): string {
  const kind = dice();
  const mongolian = oneOf(dice, MONGOLIAN[sex]);
  if (kind < 0.06) return mongolian;
  if (kind < 0.09) return `${oneOf(dice, MONGOLIAN.M)}·${mongolian}`;
  if (kind < 0.12 && mongolian.length < 4) return oneOf(dice, BEFORE_MONGOLIAN) + mongolian;
  const surname = oneOf(dice, SURNAMES);
  const { first, last, alone } = givenNamesOf(sex, born);
  if (dice() < 0.02) return surname + (dice() < 0.5 ? oneOf(dice, [...first]) : '') + oneOf(dice, RARE[sex]);
  if (dice() < 0.22) return surname + oneOf(dice, [...alone]);
  const begins = oneOf(dice, [...first]);
  return surname + begins + oneOf(dice, [...last.replace(begins, '')]);
}

const givenNamesOf = (sex: Sex, born: number): GivenNames =>
  (FASHIONS.find(({ since }) => born >= since) as (typeof FASHIONS)[number]).names[sex];

import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScheme } from '../read-grade-scheme.ts';

const TEXT = readFileSync(new URL('../../../../../data/grade-schemes/hohhot-18.json', import.meta.url), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: documents are broken here in ways that no type allows
type Broken = any;
const edited = (change: (document: Broken) => void): string => {
  const document = JSON.parse(TEXT);
  change(document);
  return JSON.stringify(document, null, 2);
};
const replaced = (part: string, by: string): string => TEXT.replace(part, by);

/** Each fault: its path, what stands where line and column lead, and what is said. */
const told = (text: string): string[] => {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return readScheme(text, [])
    .problems.filter(({ severity }) => severity === 'ERROR')
    .map(({ path, line, column, message }) => {
      const there = [...(lines[Number(line) - 1] ?? '')].slice(Number(column) - 1);
      return `${path} @ ${there.slice(0, 8).join('')}: ${message.zh}`;
    });
};

describe('what somebody wrote who meant to write a scheme is told where it stands, in a sentence: a value that', () => {
  it.each<[what: string, change: (document: Broken) => void, ...faults: string[]]>([
    ['is a text', (d) => Object.assign(d.posts[1], { min: '四' }), 'posts.DEPUTY.min @ "四",: 应为数字，现为 "四"'],
    ['is half a grade', (d) => Object.assign(d.posts[1], { min: 4.5 }), 'posts.DEPUTY.min @ 4.5,: 应为整数，现为 4.5'],
    [
      'is beyond all grades',
      (d) => Object.assign(d.posts[0], { max: 999 }),
      'posts.PRINCIPAL.max @ 999,: 不能大于 200',
    ],
    [
      'is yes in Chinese',
      (d) => Object.assign(d.service, { probation: '是' }),
      'service.probation @ "是",: 应为是非值（true 或 false），现为 "是"',
    ],
    [
      'is a unit nobody counts in',
      (d) => Object.assign(d.service, { unit: '年' }),
      'service.unit @ "年",: 只能是：YEAR（年）、MONTH（个月）',
    ],
    [
      'is a day in words',
      (d) => Object.assign(d, { validFrom: '2023年1月1日' }),
      'validFrom @ "2023年1月: 应为日期，如 2023-01-01',
    ],
    [
      'is a day no year has',
      (d) => Object.assign(d, { validFrom: '2023-02-30' }),
      'validFrom @ "2023-02: 没有 2023-02-30 这一天',
    ],
    [
      'is a place by its name',
      (d) => Object.assign(d, { division: '呼和浩特' }),
      'division @ "呼和浩特",: 写法应为六位行政区划代码，如 150100',
    ],
    [
      'is a code in Chinese',
      (d) => Object.assign(d, { code: '十八级' }),
      'code @ "十八级",: 写法应为大写字母、数字和下划线，字母开头，如 DEPUTY',
    ],
    [
      'is a source that is a number',
      (d) => Object.assign(d.posts[1], { source: 3 }),
      'posts.DEPUTY.source @ 3: 应为文字、对象 {…}，现为 3',
    ],
    [
      'is words in one language',
      (d) => Object.assign(d, { title: '十八级' }),
      'title @ "十八级",: 应为对象 {…}，现为 "十八级"',
    ],
    [
      'is none of the days of effect',
      (d) => Object.assign(d.effective, { service: '次月' }),
      'effective.service @ "次月",: 只能是：SAME_DAY（当日）、MONTH_START（当月）、NEXT_MONTH（次月）、NEXT_JAN_1（次年 1 月）、对象 {…}',
    ],
    [
      'is a fixed day in Chinese',
      (d) => Object.assign(d.effective, { service: { dates: ['1月1日'] } }),
      'effective.service.dates.0 @ "1月1日": 写法应为月和日，如 07-01',
    ],
    [
      'is a condition on nothing',
      (d) => Object.assign(d.pay.cells[0].when, { GRADE: null }),
      'pay.cells.0.when.GRADE @ null: 应为文字、数字、是非值（true 或 false）、列表 […]、对象 {…}，现为 空（null）',
    ],
    [
      'is no key of tables',
      (d) => Object.assign(d.pay, { keys: ['等级'] }),
      'pay.keys.0 @ "等级": 写法应为一种查表依据，或“LADDER:代码”“GIVEN:代码”',
    ],
    [
      'is a kind of ladder nobody has',
      (d) => Object.assign(d.ladders[0], { kind: '年限' }),
      'ladders.GRADE.kind @ "年限",: 只能是：STEP（起点加年限晋档）、SENIORITY（只看年限）、BAND_TABLE（按岗位、年限查表）、GIVEN（外部认定）',
    ],
  ])('%s', (_what, change, ...faults) => {
    expect(told(edited(change))).toEqual(faults);
  });
});

describe('so is a part that', () => {
  it.each<[what: string, change: (document: Broken) => void, ...faults: string[]]>([
    ['has a name of its own', (d) => Object.assign(d.posts[1], { 最低: 4 }), 'posts.DEPUTY.最低 @ 4: 格式中没有“最低”'],
    ['lacks the other language', (d) => delete d.title.en, 'title.en @ {: 缺少“en”'],
    [
      'lacks the ladders',
      (d) => delete d.ladders,
      'mainLadder @ "GRADE",: 没有代码为“GRADE”的等级序列',
      'ladders @ {: 缺少“ladders”',
    ],
    [
      'lacks the grades of an effect',
      (d) => Object.assign(d.education.entries[0], { effect: { kind: 'GRADES' } }),
      'education.entries.BACHELOR.effect.grades @ {: 缺少“grades”',
    ],
    [
      'lacks one of the five results',
      (d) => d.assessment.results.pop(),
      'assessment.results @ [: 至少要有 5 项',
      'assessment.results @ [: 缺少考核结果“NOT_GRADED”',
    ],
    [
      'names a ladder that is not there',
      (d) => Object.assign(d, { mainLadder: 'MAIN' }),
      'mainLadder @ "MAIN",: 没有代码为“MAIN”的等级序列',
    ],
    [
      'names a source that is not there',
      (d) => Object.assign(d.posts[1], { source: 'nowhere' }),
      'posts.DEPUTY.source @ "nowhere: 没有编号为“nowhere”的来源',
    ],
    [
      'has the code of another',
      (d) =>
        Object.assign(
          d.givens,
          [0, 1].map(() => ({ code: 'TITLE', name: d.title, source: d.sources[0].id })),
        ),
      'givens.TITLE @ {: “TITLE”用了不止一次',
    ],
    [
      'is cell for the same people as another',
      (d) => d.pay.cells.push(d.pay.cells[0]),
      'pay.cells.18 @ {: 与第 1 格都适用于：GRADE = 1',
    ],
    [
      'refers to itself in a circle',
      (d) => {
        const [{ code, name }, source] = [d.ladders[0], d.sources[0].id];
        const looks = (own: string, other: string) => ({
          kind: 'BAND_TABLE',
          code: own,
          name,
          source,
          table: {
            keys: [`LADDER:${other}`],
            cells: [{ when: { [`LADDER:${other}`]: { from: 0 } }, value: 1, source }],
          },
        });
        d.ladders = [looks(code, 'SIDE'), looks('SIDE', code)];
      },
      'ladders.GRADE.table.keys @ [: 序列互相引用：GRADE → SIDE → GRADE',
      'ladders.SIDE.table.keys @ [: 序列互相引用：SIDE → GRADE → SIDE',
    ],
    [
      'is a list and was written as an object',
      (d) => Object.assign(d, { givens: { TITLE: {} } }),
      'givens @ {: 应为列表 […]，现为 {"TITLE":{}}',
    ],
  ])('%s', (_what, change, ...faults) => {
    expect(told(edited(change))).toEqual(faults);
  });
});

describe('and a text that is no JSON, for what people type who do not write it every day:', () => {
  it.each([
    [
      'a comma too many',
      '{\n  "format": 1,\n}',
      ' @ }: 不是有效的 JSON：此处应为带双引号的名称，而不是“}”：前面多了一个逗号',
    ],
    [
      'a comma too few',
      replaced('"format": 1,', '"format": 1'),
      ' @ "code": : 不是有效的 JSON：此处应为“,”或“}”，而不是“"”',
    ],
    [
      'a Chinese comma',
      '{\n  "format": 1，\n}',
      ' @ ，: 不是有效的 JSON：此处应为“,”或“}”，而不是“，”：标点要用英文半角',
    ],
    [
      'Chinese quotes',
      '{ “format”: 1 }',
      ' @ “format”: 不是有效的 JSON：此处应为带双引号的名称，而不是““”：文字要用英文双引号 " 括起',
    ],
    [
      'a name without quotes',
      '{ format: 1 }',
      ' @ format: : 不是有效的 JSON：此处应为带双引号的名称，而不是“f”：文字和名称要用英文双引号 " 括起',
    ],
    [
      'a wide space',
      '{\u3000"format": 1 }',
      ' @ \u3000"format: 不是有效的 JSON：此处应为带双引号的名称，而不是“U+3000”：空白要用半角空格',
    ],
    [
      'a comment behind a value',
      '{ "format": 1, // 格式\n }',
      ' @ // 格式: 不是有效的 JSON：此处应为带双引号的名称，而不是“/”：说明要独占一行，以 // 开头',
    ],
    [
      'True',
      replaced('"probation": true', '"probation": True'),
      ' @ True,: 不是有效的 JSON：此处应为一个值，而不是“T”：true、false、null 要小写',
    ],
    [
      '07',
      replaced('"format": 1', '"format": 07'),
      ' @ 7,: 不是有效的 JSON：此处应为“,”或“}”，而不是“7”：数字不以 0 开头',
    ],
    [
      'a number beyond all numbers',
      replaced('"format": 1', '"format": 1e999'),
      ' @ 1e999,: 不是有效的 JSON：这个数太大',
    ],
    [
      'a character nobody sees',
      replaced('"code": "', '"code": "\\u0000'),
      ' @ "\\u0000H: 不是有效的 JSON：这段文字里有看不见或残缺的字符',
    ],
    [
      'half a character',
      replaced('"code": "', '"code": "\\ud83d'),
      ' @ "\\ud83dH: 不是有效的 JSON：这段文字里有看不见或残缺的字符',
    ],
    [
      'a text cut off',
      TEXT.slice(0, 30),
      ' @ "HO: 不是有效的 JSON：这段文字没有正确结束：缺右边的双引号，或文字中间换了行、有反斜杠',
    ],
    ['two documents', `${TEXT}${TEXT}`, ' @ {: 不是有效的 JSON：文件已结束，后面还有内容'],
    [
      'a table pasted from elsewhere',
      '岗位,最低,最高',
      ' @ 岗位,最低,最高: 不是有效的 JSON：此处应为一个值，而不是“岗”：文字和名称要用英文双引号 " 括起',
    ],
    ['ten thousand brackets', '['.repeat(10_000), ' @ [[[[[[[[: 不是有效的 JSON：嵌套过深'],
    ['two million characters', `{"note":"${'长'.repeat(2_000_000)}"}`, ' @ {"note":: 文件超过 200000 个字符'],
    [
      'a name twice',
      replaced('"format": 1,', '"format": 1,\n  "format": 1,'),
      'format @ "format": “format”在同一处写了两次',
    ],
  ])('%s', (_what, text, fault) => {
    expect(told(text)).toEqual([fault]);
  });
});

describe('names that mean something to the machine are names like others', () => {
  it.each<[where: string, text: string, ...faults: string[]]>([
    ['of the whole', replaced('{', '{ "__proto__": { "format": 2 },'), '__proto__ @ { "forma: 格式中没有“__proto__”'],
    [
      'of a post',
      replaced('"posts": [\n    {', '"posts": [\n    { "constructor": 2,'),
      'posts.PRINCIPAL.constructor @ 2,: 格式中没有“constructor”',
    ],
    [
      'of a condition',
      edited((d) => Object.assign(d.pay.cells[0], { when: JSON.parse('{ "GRADE": 1, "__proto__": 1 }') })),
      'pay.cells.0.when.__proto__ @ 1: 表的查表依据中没有“__proto__”',
    ],
    [
      'of what is named',
      edited((d) => Object.assign(d, { withoutDuty: 'toString' })),
      'withoutDuty @ "toStrin: 写法应为大写字母、数字和下划线，字母开头，如 DEPUTY',
      'withoutDuty @ "toStrin: 没有代码为“toString”的岗位',
    ],
  ])('%s', (_where, text, ...faults) => {
    expect(told(text)).toEqual(faults);
  });
});

it('the mark that some editors put before the first character is passed over', () => {
  expect(told(`\uFEFF${TEXT}`)).toEqual([]);
});

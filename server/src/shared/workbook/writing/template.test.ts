import { describe, expect, it } from 'vitest';
import { type TemplateColumn, templateOf } from './template.ts';
import { bytesOf, elementsOf, partOf, readBack } from './written.fixtures.ts';

const ETHNIC_GROUPS = Array.from({ length: 56 }, (_, i) => `第${i + 1}个民族的名称`);
const COLUMNS: readonly TemplateColumn[] = [
  { head: '姓名', required: true, help: '身份证上的姓名。', example: '张三', format: 'TEXT' },
  { head: '公民身份号码', required: true, help: '18 位。', example: '15010219900101123X', format: 'TEXT' },
  { head: '性别', required: false, help: '从列表中选。', example: '男', format: 'TEXT', words: ['男', '女'] },
  { head: '民族', required: false, help: '从列表中选。', example: '', format: 'TEXT', words: ETHNIC_GROUPS },
  { head: '入职日期', required: true, help: '写到日。', example: '2026-11-24', format: 'DAY' },
];
const template = () => bytesOf(templateOf({ title: '社区工作者', columns: COLUMNS, notes: ['每行一人。'] }));
const first = async () => partOf(await template(), 'xl/worksheets/sheet1.xml');

describe('a template', () => {
  it('has its heads in Chinese, those that are needed marked', async () => {
    const { sheets, rows } = await readBack(await template());
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['姓名*', '公民身份号码*', '性别', '民族', '入职日期*'],
    ]);
    expect(sheets).toEqual([
      { name: '社区工作者', hidden: false },
      { name: '填写说明', hidden: false },
      { name: '选项', hidden: true },
    ]);
  });
  it('keeps each digit of a number and shows days as 2026-11-24, before anything is typed', async () => {
    const xml = await first();
    const styles = [...xml.matchAll(/<col [^>]*style="(\d+)"/g)].map(([, style]) => Number(style));
    const bytes = await template();
    const [, cellStyles = ''] = (await partOf(bytes, 'xl/styles.xml')).split('<cellXfs');
    const formats = [...cellStyles.matchAll(/numFmtId="(\d+)"/g)].map(([, format]) => format);
    expect(styles.map((style) => formats[style])).toEqual(['49', '49', '49', '49', '164']);
    expect(await partOf(bytes, 'xl/styles.xml')).toContain('<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>');
  });
  it('offers short lists itself and long ones from a hidden sheet', async () => {
    const xml = await first();
    expect(xml).toMatch(/<dataValidation type="list"[^>]* sqref="C2:C20001"><formula1>"男,女"<\/formula1>/);
    expect(xml).toMatch(/ sqref="D2:D20001"><formula1>'选项'!\$A\$1:\$A\$56<\/formula1>/);
    expect((await readBack(await template(), '选项')).rows.map(({ cells }) => cells[0]?.text)).toEqual(ETHNIC_GROUPS);
  });
  it('says beside each cell what it takes', async () => {
    expect(await first()).toContain('promptTitle="入职日期" prompt="写到日。&#10;例：2026-11-24" sqref="E2:E20001"');
  });
  it('explains each column in a sheet of its own', async () => {
    const { rows } = await readBack(await template(), '填写说明');
    const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts.slice(0, 4)).toEqual([
      ['每行一人。'],
      ['列名', '必填', '填写要求', '示例', '可选项'],
      ['姓名', '是', '身份证上的姓名。', '张三'],
      ['公民身份号码', '是', '18 位。', '15010219900101123X'],
    ]);
    expect(texts[4]).toEqual(['性别', '从列表中选。', '男', '男、女']);
  });
  it('has its parts in the order of the format', async () => {
    expect(elementsOf(await first())).toEqual(['sheetViews', 'cols', 'sheetData', 'dataValidations']);
  });
});

import type { ImportProblemCode } from '../../../shared/imports/import-problems.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import type { CellProblemCode } from '../../../shared/workbook/cell-problem.ts';
import { REFUSALS } from './refusal.words.ts';

/** What is wrong with a cell, for the list and for the marked workbook alike; `%{name}` is a value of the problem. */
const CELLS: Readonly<Record<CellProblemCode, Text>> = {
  REQUIRED: text('必填，这一格是空的。', 'Required, and the cell is empty.'),
  ERROR_CELL: text('单元格是错误值 %{shown}。', 'The cell holds the error %{shown}.'),
  FORMULA_EMPTY: text(
    '公式没有保存结果：请把公式粘贴为数值后再存盘。',
    'The formula has no saved result: paste it as a value and save again.',
  ),
  DIGITS_LOST: text(
    '这一格存成了数字，后几位已经丢失：请把列设为文本格式后重新填写。',
    'Stored as a number, the last digits are lost: make the column text and type it again.',
  ),
  TOO_LONG: text('太长，最多 %{most} 个字。', 'Too long: at most %{most} characters.'),
  HIDDEN_CHARACTERS: text('含有看不见的控制字符，请重新键入。', 'Holds characters nobody sees: type it again.'),
  NOT_DIGITS: text('应为号码（数字或字母）。', 'A number in digits or letters is needed.'),
  NOT_A_NUMBER: text('不是数字。', 'No number.'),
  NOT_WHOLE: text('应为整数。', 'A whole number is needed.'),
  TOO_MANY_DECIMALS: text('小数最多 %{most} 位。', 'At most %{most} decimals.'),
  TOO_SMALL: text('不能小于 %{least}。', 'Not less than %{least}.'),
  TOO_LARGE: text('不能大于 %{most}。', 'Not more than %{most}.'),
  NOT_A_DAY: text('不是日期，请写成 2026-11-24。', 'No day: write it as 2026-11-24.'),
  DAY_IS_MONTH: text('只有年月，请写到日。', 'Only a month: the day is needed.'),
  NO_SUCH_DAY: text('没有这一天。', 'There is no such day.'),
  DAY_OUT_OF_RANGE: text('年份须在 %{from} 至 %{to} 之间。', 'The year must be from %{from} to %{to}.'),
  NOT_A_MONTH: text('不是月份，请写成 2026-11。', 'No month: write it as 2026-11.'),
  MONTH_AMBIGUOUS: text(
    '分不清是 1 月还是 10 月：请写成 2009-01 或 2009-10。',
    'January or October: write 2009-01 or 2009-10.',
  ),
  NOT_A_YEAR: text('不是年度，请写成 2025。', 'No year: write it as 2025.'),
  NOT_YES_OR_NO: text('请填“是”或“否”。', 'Yes or no (是, 否) is needed.'),
  NOT_A_CHOICE: text('不在可选项之内，可填：%{choices}。', 'None of the choices: %{choices}.'),
};

const ROWS: Readonly<Record<ImportProblemCode, Text>> = {
  WORKER_UNKNOWN: text(
    '您的数据范围内没有这个人的档案，请核对姓名、单位或号码。',
    'No file of this person lies in your scope: check name, unit and number.',
  ),
  WORKER_AMBIGUOUS: text(
    '有 %{count} 个同名的人：请填公民身份号码或所在单位。',
    '%{count} people have this name: give the identity number or the unit.',
  ),
  WORKER_UNNAMED: text('请填公民身份号码，或姓名。', 'The identity number or the name is needed.'),
  WORKER_NAME_DIFFERS: text(
    '这个号码是另一姓名的人的：请核对姓名或号码。',
    'This number belongs to somebody of another name: check both.',
  ),
  UNIT_UNKNOWN: text(
    '您的数据范围内没有这个单位，请填全称或区划代码。',
    'No such unit lies in your scope: give the full name or the code.',
  ),
  UNIT_AMBIGUOUS: text(
    '有 %{count} 个同名的单位：请在前面写上街道，或填区划代码。',
    '%{count} units have this name: put the street in front, or give the code.',
  ),
  EMPLOYER_UNKNOWN: text('没有登记过这个用人单位，请先登记或核对名称。', 'No such employer is on file.'),
  EMPLOYER_AMBIGUOUS: text(
    '有 %{count} 个同名的用人单位：请填统一社会信用代码。',
    '%{count} employers have this name: give the credit code.',
  ),
  FILE_SAYS_OTHERWISE: text(
    '已有这个人的档案，且与这一行不同：请在档案中更正，或用其他类别导入变更。',
    'This person has a file that says otherwise: correct it there, or import the change as another kind.',
  ),
  LATER_ON_FILE: text(
    '档案中自 %{on} 起另有记录：请在档案中更正。',
    'The file says something else from %{on} on: correct it there.',
  ),
  PLACES_FULL: text('“%{unit}”的员额 %{places} 人已满。', 'All %{places} places of %{unit} are taken.'),
  COMMITTEE_PLACES_FULL: text(
    '“%{unit}”的“两委”员额 %{places} 人已满。',
    'All %{places} places of the committees of %{unit} are taken.',
  ),
  PLACES_FULL_ABOVE: text('上级区划的员额已满。', 'The places of a unit above are taken.'),
  NUMBER_REPEATED: text('与第 %{row} 行的号码相同。', 'The same number as in row %{row}.'),
  ROW_REPEATED: text('与第 %{row} 行重复。', 'The same as row %{row}.'),
  ID_NUMBER_LENGTH: text('公民身份号码应为 18 位。', 'An identity number has 18 characters.'),
  ID_NUMBER_CHARACTERS: text('公民身份号码含有不该有的字符。', 'Holds characters no identity number has.'),
  ID_NUMBER_DATE: text('公民身份号码里的出生日期不存在。', 'The birth date in the identity number does not exist.'),
  ID_NUMBER_CHECK_DIGIT: text(
    '公民身份号码的校验码不对，请与证件核对。',
    'The check character of the identity number is wrong: compare it with the card.',
  ),
  BIRTH_DIFFERS: text(
    '与公民身份号码里的出生日期不符：请核对其一，或把出生日期留空。',
    'Differs from the birth date in the number: check both, or leave the birth date empty.',
  ),
  SEX_DIFFERS: text(
    '与公民身份号码里的性别不符：请核对其一，或把性别留空。',
    'Differs from the sex in the number: check both, or leave the sex empty.',
  ),
  BIRTH_IN_FUTURE: text('出生日期晚于今天。', 'The birth date is in the future.'),
  TOO_OLD: text('出生日期过早，请核对。', 'The birth date is too long ago: check it.'),
  NOT_OF_THIS_SEX: text('退休类别与性别不符。', 'The retirement class is not one of this sex.'),
  IN_FUTURE: text('日期晚于今天。', 'The day is in the future.'),
  BEFORE_18: text('入党时未满十八周岁，请核对日期。', 'He would have joined the Party before he was 18.'),
  LATER_THAN: text('不能晚于 %{max}。', 'Not later than %{max}.'),
  FIGURE_MISSING: text('这一行没有任何数据。', 'The row has no figure.'),
  FACILITY_AMBIGUOUS: text(
    '这个社区有 %{count} 处同名的设施，请先在设施页改名。',
    'The community has %{count} facilities of this name: rename one of them first.',
  ),
  ENTRY_UNDECIDED: text(
    '这处设施已有一条内容不同的条目待复核：请先撤回它，或等复核。',
    'Another entry about this facility waits for its decision: take it back, or have it decided first.',
  ),
  PAPER_NEEDED: text(
    '这类数据须有依据：请在这一行填写依据文件和文号，或写入时统一填写。',
    'This needs a paper: give its title and number in the row, or for the whole file when you store it.',
  ),
  TOUCHED_SINCE: text('这一行写入的记录后来又改过。', 'What this row wrote was touched since.'),
};

const WORDS: Readonly<Record<string, Text>> = { ...REFUSALS, ...CELLS, ...ROWS };

type Params = Readonly<Record<string, string | number>>;

const filled = (template: string, params: Params): string =>
  template.replace(/%\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/** The sentence of a problem (问题说明). One without words of its own is told by its code. */
export function problemText(code: string, params: Params): Text {
  const words = WORDS[code];
  if (!words) return text(`不符合规定（${code}）。`, `Not allowed (${code}).`);
  return text(filled(words.zh, params), filled(words.en, params));
}

import { globSync, readFileSync } from 'node:fs';
import { enumWords } from '@jiceng/schema/enum-words.js';
import { buildSchema, type GraphQLEnumType, isEnumType } from 'graphql';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const WITHIN = 'Stands within a sentence or a label, where the word alone would not do.';
const NO_ENUM = 'Options of the format of a grade scheme, which only look like the values of that enum.';
const SIGN = 'A sign or a measure word beside a number.';
const RULE = 'A rule knows no enum of another slice; its Chinese is compared below.';
const WRITTEN = 'What a workbook may hold for it, a letter or a digit besides.';
const SHORT = 'Short, where a picture or a mark has no room.';

/** Tables that stand beside the schema's words on purpose, by name and enum: each once, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'CERTIFICATE_NAMES CertificateKind': RULE,
  'DUTY_NAMES DutyName': RULE,
  'EVIDENCE_NAMES WorkerFactKind': RULE,
  'GAP_UNITS GapUnit': SIGN,
  'GRADE_OPTIONS GradeWarningKind': NO_ENUM,
  'GRADE_OPTIONS RegradeReason': NO_ENUM,
  'GRADE_OPTIONS TrendStep': NO_ENUM,
  'HONOUR_LEVEL_NAMES HonourLevel': RULE,
  'HONOUR_NAMES HonourKind': RULE,
  'IDENTITY IdentityField': 'Columns of a file: which number is masked and which in the clear.',
  'IdentityConflict IdentityConflict': 'The sentence around them says already that they do not agree.',
  'LEVEL_NAMES EducationRank': RULE,
  'MEASURES RegionEventSubject': SIGN,
  'MEASURE_NAMES MeasureKind': RULE,
  'NOT_ON_FILE CohortBy': 'Names a group of people for whom it is not on file.',
  'ORIGIN_NAMES DutyOrigin': RULE,
  'RECRUITMENT_NAMES RecruitmentKind': RULE,
  'RESULT_NAMES AssessmentResult': RULE,
  'STANDING_NAMES WorkerStanding': RULE,
  'SUBJECTS RegionEventSubject': 'Stands behind a number; in English it is more than one.',
  'TERM_LABELS RegradeReason': RULE,
  'UNITS IndicatorUnit': SIGN,
  'action GradeWarningKind': NO_ENUM,
  'asked_about RegradeQuestionKind': WITHIN,
  'choices RetirementClass': WRITTEN,
  'choices Sex': WRITTEN,
  'class_short FacilityClass': SHORT,
  'duty_short DutyName': SHORT,
  'group ExportColumnGroup': 'Says besides what a file of the group asks for.',
  'lane WorkerFactKind': 'Lanes of the picture, some with facts of two kinds.',
  'none CohortBy': 'Names a group of people for whom it is not on file.',
  'of RegradeReason': NO_ENUM,
  'says InboxKind': 'Headlines of messages, by what became of the thing.',
  'scope_help ScopeKind': 'Help below the word.',
  'sort Direction': 'Words of react-admin.',
  'status CohortStatus': 'Says why a number is missing.',
  'status WorkersRateStatus': 'Says why a number is missing.',
  'unit TrendStep': NO_ENUM,
  'until ComingEndKind': WITHIN,
};
/** What a rule says otherwise than the schema: a term of a grade names community and committee not again, nor the degree; evidence is a record. */
const SHORT_IN_A_RULE =
  'BACHELOR SECRETARY DIRECTOR STATION_HEAD DEPUTY_SECRETARY DEPUTY_DIRECTOR DEPUTY_STATION_HEAD EMPLOYMENT DUTY'.split(
    ' ',
  );

const enums: readonly GraphQLEnumType[] = Object.values(
  buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getTypeMap(),
).filter((type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'));

const HAN = /\p{Script=Han}/u;
/** A sentence, a text with a blank, or a text in another language besides is no word. */
const isWord = (text: string): boolean => HAN.test(text) && !/[。；%:：{}a-z]/.test(text) && text.length <= 14;

interface Table {
  readonly name: string;
  readonly type: GraphQLEnumType;
  readonly words: readonly { readonly value: string; readonly word: string }[];
}

/** Tables of a source whose entries are Chinese words and bear the names of values of one enum of the contract. */
function tablesIn(source: string): readonly Table[] {
  const found: Table[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const entries = node.properties.map((each) =>
        ts.isPropertyAssignment(each) ? { value: keyOf(each.name), word: wordOf(each.initializer) } : null,
      );
      const words = entries.flatMap((entry) => (entry?.word ? [{ value: entry.value, word: entry.word }] : []));
      const type = words.length < 2 ? null : enumOf(words.map(({ value }) => value));
      if (type) found.push({ name: nameOf(node), type, words });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** The enum that has most of the keys, at least two and three of four: a table may say one thing besides. */
function enumOf(keys: readonly string[]): GraphQLEnumType | null {
  const hits = (type: GraphQLEnumType) => keys.filter((key) => type.getValue(key)).length;
  const [best] = enums.toSorted(
    (one, other) => hits(other) - hits(one) || one.getValues().length - other.getValues().length,
  );
  return best && hits(best) >= 2 && hits(best) >= keys.length * 0.75 ? best : null;
}

/** `DOCTOR` of `DOCTOR:` and of `[EducationRank.DOCTOR]:`. */
function keyOf(name: ts.PropertyName): string {
  if (!ts.isComputedPropertyName(name)) return name.text;
  return ts.isPropertyAccessExpression(name.expression) ? name.expression.name.text : '';
}

/** The Chinese word of `'博士'`, of `text('博士', 'doctor')` and of `['博士', 'doctor']`. */
function wordOf(value: ts.Expression): string | null {
  const said = ts.isCallExpression(value) ? value.arguments[0] : inBothLanguages(value) ? value.elements[0] : value;
  return said && ts.isStringLiteralLike(said) && isWord(said.text) ? said.text : null;
}

/** Other lists of words are ways to write one in a workbook, in Chinese only. */
const inBothLanguages = (value: ts.Expression): value is ts.ArrayLiteralExpression =>
  ts.isArrayLiteralExpression(value) &&
  value.elements.length === 2 &&
  value.elements.every(ts.isStringLiteralLike) &&
  !HAN.test(value.elements[1]?.getText() ?? '');

function nameOf(node: ts.Node): string {
  for (let at = node.parent; at; at = at.parent)
    if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) return at.name.getText();
  return '';
}

const FILES = globSync(['server/src/**/*.ts', 'admin/src/**/*.{ts,tsx}', 'admin/explorer/src/**/*.{ts,tsx}'], {
  exclude: (file) => /\.test\.tsx?$|\.fixtures\.ts$|\/migrations\//.test(file),
});

describe('words of an enum', () => {
  it('stand in no second table, but for those named here with their reason', () => {
    expect(FILES.length).toBeGreaterThan(1_000);
    const tables = FILES.flatMap((file) =>
      tablesIn(readFileSync(file, 'utf8')).map(({ name, type }) => `${name} ${type.name}`),
    );
    expect(tables.toSorted()).toEqual(Object.keys(ALLOWED));
  });

  it('are the same in the terms of a grade, but for those that are short', () => {
    const files = FILES.filter((each) => /\/rule\/(?:.+\/)?[\w-]+\.words\.ts$/.test(each));
    const other = files.flatMap((file) =>
      tablesIn(readFileSync(file, 'utf8')).flatMap(({ type, words }) =>
        words.filter(({ value, word }) => {
          const meant = type.getValue(value);
          return meant && word !== enumWords(meant.description)?.zh;
        }),
      ),
    );
    expect(other.map(({ value }) => value)).toEqual(SHORT_IN_A_RULE);
  });

  it('are found as a table by key or member, and as a word or a text in both languages; a sentence is none', () => {
    const found = (source: string) =>
      tablesIn(source).map(({ name, type, words }) => `${name} ${type.name} ${words.length}`);
    expect(found(`const SEXES = { MALE: '男', FEMALE: '女' };`)).toEqual(['SEXES Sex 2']);
    expect(found(`const SEXES = { MALE: ['男', 'male'], FEMALE: ['女', 'female'] };`)).toEqual(['SEXES Sex 2']);
    expect(found(`const SEXES = { MALE: ['男', '男性'], FEMALE: ['女', '女性'] };`)).toEqual([]);
    expect(found(`const SEXES = { [Sex.MALE]: text('男', 'male'), [Sex.FEMALE]: text('女', 'female') };`)).toEqual([
      'SEXES Sex 2',
    ]);
    expect(found(`const HELP = { MALE: '男职工的年龄为 60。', FEMALE: '女职工为 55。' };`)).toEqual([]);
    expect(found(`const SEXES = { MALE: '男', FEMALE: '女', UNKNOWN: '不详' };`)).toEqual([]);
    expect(found(`const OTHERS = { MALE: '男', HORSE: '马' };`)).toEqual([]);
  });
});

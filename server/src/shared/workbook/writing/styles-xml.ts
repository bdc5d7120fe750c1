import type { BookStyle } from './book.ts';
import { MAIN, XML } from './xml-text.ts';

const FONTS = ['<sz val="11"/><name val="等线"/>', '<b/><sz val="11"/><name val="等线"/>'];
/** The first two are fixed by the format. */
const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="solid"><fgColor rgb="FFFFE8CC"/><bgColor indexed="64"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill>',
];
const [REGULAR, BOLD] = [0, 1];
const [NO_FILL, NEEDED, WRONG] = [0, 2, 3];
/** Formats of numbers: none, text, and our own for days. */
const [NONE, TEXT, DAY] = [0, 49, 164];
const TOP_WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** Each style, in the order of `cellXfs`; the first is that of cells without one. */
const STYLES: Readonly<Record<BookStyle, string>> = {
  GENERAL: format(NONE, REGULAR, NO_FILL),
  HEAD: format(TEXT, BOLD, NO_FILL),
  PLAIN: format(TEXT, REGULAR, NO_FILL),
  WRAPPED: format(TEXT, REGULAR, NO_FILL, TOP_WRAPPED),
  NEEDED_HEAD: format(TEXT, BOLD, NEEDED),
  BAD: format(TEXT, REGULAR, WRONG),
  DAY: format(DAY, REGULAR, NO_FILL),
  NUMBER: format(NONE, REGULAR, NO_FILL),
};
const ORDER = Object.keys(STYLES);

/** Number by which a cell names its style. */
export const styleNumber = (style: BookStyle): number => ORDER.indexOf(style);

export const stylesXml = (): string =>
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="${DAY}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  counted(
    'fonts',
    FONTS.map((font) => `<font>${font}</font>`),
  ) +
  counted(
    'fills',
    FILLS.map((fill) => `<fill>${fill}</fill>`),
  ) +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `${counted('cellXfs', Object.values(STYLES))}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

function format(number: number, font: number, fill: number, alignment = ''): string {
  const applied = [
    number ? ' applyNumberFormat="1"' : '',
    font ? ' applyFont="1"' : '',
    fill ? ' applyFill="1"' : '',
    alignment ? ' applyAlignment="1"' : '',
  ].join('');
  const start = `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${applied}`;
  return alignment ? `${start}>${alignment}</xf>` : `${start}/>`;
}

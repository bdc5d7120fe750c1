/** Why a file cannot be read as a workbook (工作簿问题): codes of refusals, see schema/ERRORS.md. */
export type WorkbookProblem =
  | 'FILE_EMPTY'
  /** Neither a workbook nor text. */
  | 'WORKBOOK_UNKNOWN'
  /** `.xls` of Excel 97 to 2003. */
  | 'WORKBOOK_OLD_FORMAT'
  /** `.xlsb`, `.ods`, `.docx` and the like. */
  | 'WORKBOOK_OTHER_FORMAT'
  /** A web page or an XML table that bears the name of a workbook, as some systems export them. */
  | 'WORKBOOK_WEB_PAGE'
  /** Opens with a password only. */
  | 'WORKBOOK_ENCRYPTED'
  /** The archive or a part of it is broken, or says of itself what is not so. */
  | 'WORKBOOK_DAMAGED'
  /** Unpacked it is larger than `mostMegabytes`, has more parts than any workbook, or takes more time or memory. */
  | 'WORKBOOK_TOO_LARGE'
  /** A text file in neither UTF-8 nor GB18030. */
  | 'WORKBOOK_ENCODING'
  | 'WORKBOOK_WITHOUT_SHEET'
  /** No sheet of the name `sheet`. */
  | 'WORKBOOK_SHEET_NOT_FOUND'
  /** No row of the sheet `sheet` holds anything. */
  | 'WORKBOOK_SHEET_EMPTY'
  /** More than `most` rows that hold something. */
  | 'WORKBOOK_TOO_MANY_ROWS'
  /** Something stands right of column `most`. */
  | 'WORKBOOK_TOO_MANY_COLUMNS';

export type ProblemParams = Readonly<Record<string, string | number>>;

/** What a file is refused for, inside the thread that reads it: no refusal of the server, since that one is made of more than the thread loads. */
export class Unreadable extends Error {
  readonly problem: WorkbookProblem;
  readonly params: ProblemParams;
  constructor(problem: WorkbookProblem, params: ProblemParams = {}) {
    super(problem);
    this.problem = problem;
    this.params = params;
  }
}

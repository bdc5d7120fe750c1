import { PAPER } from '../../workers/resume/door.ts';

/** A sheet of the office as it lies on the screen, one below the other. */
export const LETTER = {
  ...PAPER,
  mb: '12px',
  position: 'relative',
  fontSize: '14pt',
  lineHeight: 1.9,
  p: { xs: '16px', sm: '24mm 26mm 20mm' },
  '& h1': { fontSize: '22pt', lineHeight: 1.3, fontWeight: 600, textAlign: 'center', letterSpacing: '.1em', mb: '6mm' },
  '& .number': { textAlign: 'center', mb: '8mm' },
  '& .text': { textIndent: '2em', mt: 0, mb: 0 },
  '& table': { ...PAPER['& table'], minWidth: 0, fontSize: '12pt', lineHeight: 1.5, my: '6mm' },
  '& .sign': { mt: '12mm', textAlign: 'right', lineHeight: 2 },
  '& .receipt': { mt: '10mm', fontSize: '12pt' },
  '& .running': { mt: '8mm', fontSize: '9pt', textAlign: 'right' },
} as const;

/** The sheet of a batch lies across. */
export const SHEET = {
  ...PAPER,
  width: '297mm',
  '& h1': { ...PAPER['& h1'], textAlign: 'center' },
  '& .facts': { mt: '3mm', mb: '3mm' },
  '& .words': { fontSize: '9pt', lineHeight: 1.35 },
  '& .sign td': { height: '16mm' },
} as const;

/** On paper there are only the sheets, black on white, pages numbered. */
const paper = (size: string) => ({
  '@page': {
    size,
    margin: '14mm 14mm 16mm',
    '@bottom-center': { content: 'counter(page) " / " counter(pages)', fontSize: '9pt' },
  },
  '@media print': {
    'html, body, #root > div': { background: '#fff !important' },
    '#main': { padding: '0 !important' },
    // Each sheet says itself that it is a demo.
    'div:has(> #main) > :not(#main)': { display: 'none !important' },
    '[data-sheet]': {
      width: 'auto !important',
      border: '0 !important',
      margin: '0 !important',
      padding: '0 !important',
      overflow: 'visible !important',
    },
    '[data-sheet="letter"]': { breakAfter: 'page', padding: '8mm 10mm 0 !important' },
    '[data-sheet="letter"]:last-of-type': { breakAfter: 'auto' },
    '[data-sheet] tr': { breakInside: 'avoid' },
    '[data-sheet] .town': { breakAfter: 'avoid' },
    '[data-sheet] .sign': { breakInside: 'avoid', breakBefore: 'avoid' },
    '[data-sheet] thead': { display: 'table-header-group' },
    '[data-sheet] tfoot': { display: 'table-footer-group' },
  },
});

export const PRINTED_LETTERS = paper('A4 portrait');
export const PRINTED_SHEET = paper('A4 landscape');

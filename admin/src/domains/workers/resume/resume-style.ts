const INK = '#000';

/** The sheet as it lies on the screen: paper is white and ink black in the dark theme too. */
export const PAPER = {
  width: '210mm',
  maxWidth: '100%',
  overflowX: 'auto',
  bgcolor: '#fff',
  color: INK,
  border: 1,
  borderColor: 'divider',
  p: { xs: '12px', sm: '12mm' },
  fontSize: '10.5pt',
  lineHeight: 1.5,
  '& table': { width: '100%', minWidth: '150mm', borderCollapse: 'collapse', tableLayout: 'fixed' },
  '& th, & td': {
    border: `0.5pt solid ${INK}`,
    p: '1.2mm 1.6mm',
    textAlign: 'left',
    verticalAlign: 'middle',
    fontWeight: 400,
    overflowWrap: 'anywhere',
  },
  '& th': { textAlign: 'center' },
  '& tr': { height: '7mm' },
  '& .running': { border: 0, fontSize: '9pt', textAlign: 'right', p: '0 0 1mm', height: 'auto' },
  '& tfoot .running': { p: '1mm 0 0' },
  '& .title': { border: 0, p: '0 0 3mm', textAlign: 'center' },
  '& h1': { fontSize: '18pt', lineHeight: 1.3, fontWeight: 600, letterSpacing: '.15em' },
  '& .name': { fontWeight: 600 },
  '& .long-name': { fontSize: '9pt', lineHeight: 1.3 },
  '& .photo': { textAlign: 'center', color: '#555' },
  '& .part': { letterSpacing: '.5em', fontWeight: 600 },
  '& .months': { whiteSpace: 'nowrap', textAlign: 'center' },
  '& .years': { display: 'grid', gridTemplateColumns: 'repeat(6, 1fr)' },
  '& .sign td > div': { display: 'flex', justifyContent: 'space-between', p: '2mm 4mm' },
} as const;

/** The sheet as it is printed: A4 portrait, pages numbered, no row cut in two. */
export const PRINTED = {
  '@page': {
    size: 'A4 portrait',
    margin: '14mm 14mm 16mm',
    '@bottom-center': { content: 'counter(page) " / " counter(pages)', fontSize: '9pt' },
  },
  '@media print': {
    'html, body, #root > div': { background: '#fff !important' },
    '#main': { padding: '0 !important' },
    '[data-testid="resume"]': {
      width: 'auto !important',
      border: '0 !important',
      padding: '0 !important',
      overflow: 'visible !important',
    },
    // The sheet says itself that it is a demo, on each page.
    'div:has(> #main) > :not(#main)': { display: 'none !important' },
    '[data-testid="resume"] tr:not(.long), [data-testid="resume"] td > div': { breakInside: 'avoid' },
    // Nobody signs a page that says nothing.
    '[data-testid="resume"] .sign': { breakBefore: 'avoid' },
    '[data-testid="resume"] thead': { display: 'table-header-group' },
    '[data-testid="resume"] tfoot': { display: 'table-footer-group' },
  },
} as const;

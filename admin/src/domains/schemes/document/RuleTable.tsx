import { Box, Button, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { Fragment, useState } from 'react';
import { NOTHING } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { BasisTag } from './BasisTag.tsx';
import type { RuleGroup, RuleRow } from './rule.ts';
import { SourceNotes } from './SourceNotes.tsx';
import type { Scheme } from './scheme.ts';
import { useLanguage } from './words.ts';

const PHONE = '@media screen and (max-width:599.95px)';

interface RuleTableProps {
  readonly scheme: Scheme;
  readonly groups: readonly RuleGroup[];
}

/** Every rule of a scheme in groups, each value bordered by its source, with article and, opened, how it was found (规则). */
export function RuleTable({ scheme, groups }: RuleTableProps) {
  const { translate } = useLanguage();
  return (
    <Section title={translate('schemes.rules')} note={translate('schemes.rules_note', { count: groups.length })}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          aria-label={translate('schemes.rules')}
          sx={{
            '& td, & th': { verticalAlign: 'top', py: '6px' },
            '& td:last-of-type': { pr: 1 },
            ...DETAILS,
            ...ON_A_PHONE,
          }}
        >
          <HeadRow heads={['schemes.group', 'schemes.rule_name', 'schemes.values', 'schemes.article']}>
            <TableCell className="no-print" />
          </HeadRow>
          {groups.map((group) => (
            <TableBody key={group.name} sx={{ borderTop: 1, borderColor: 'custom.line2' }}>
              {group.rows.map((row, index) => (
                // A ladder's name may be that of another.
                // biome-ignore lint/suspicious/noArrayIndexKey: rules have no id and do not move.
                <Rule key={index} row={row} scheme={scheme} group={index === 0 ? group : null} />
              ))}
            </TableBody>
          ))}
        </Table>
      </Box>
    </Section>
  );
}

/** Where values come from is folded on the screen and stands open on paper. */
const DETAILS = {
  '& tr.detail': { display: 'none', '@media print': { display: 'table-row' } },
  '& tr.detail.open': { display: 'table-row' },
} as const;

/** Name and its source in one line, the values below with the whole width. */
const ON_A_PHONE = {
  [PHONE]: {
    '& thead': { display: 'none' },
    '& tbody': { display: 'block' },
    '& tr:not(.detail)': { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center' },
    '& tr.detail.open': { display: 'block' },
    '& td': { border: 0, py: '2px', px: 2, height: 'auto' },
    '& td.group': { gridColumn: '1 / -1', pt: 1 },
    '& td.group:empty': { display: 'none' },
    '& td.values': { gridColumn: '1 / -1', order: 2, pb: 1 },
    '& td.article': { display: 'none' },
    '& td.notes': { gridColumn: '1 / -1' },
  },
} as const;

interface RuleProps {
  readonly row: RuleRow;
  readonly scheme: Scheme;
  /** Of the first row of a group: its name stands beside all of it. */
  readonly group: { readonly name: string; readonly rows: readonly RuleRow[] } | null;
}

function Rule({ row, scheme, group }: RuleProps) {
  const { translate } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <Fragment>
      <TableRow>
        <TableCell className="group" sx={{ fontWeight: 600, whiteSpace: 'nowrap', border: 0 }}>
          {group?.name}
        </TableCell>
        <TableCell sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{row.name}</TableCell>
        <TableCell className="values">
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 6px' }}>
            {row.cells.map(({ text, source }) => (
              <BasisTag key={text} basis={source?.basis ?? null}>
                {text}
              </BasisTag>
            ))}
          </Box>
        </TableCell>
        <TableCell className="article" sx={{ color: 'text.secondary' }}>
          {row.articles.length === 0
            ? NOTHING
            : row.articles.map((article) => (
                <Box key={article} sx={{ whiteSpace: { md: 'nowrap' } }}>
                  {article}
                </Box>
              ))}
        </TableCell>
        <TableCell className="no-print" align="right">
          {row.sources.length > 0 ? (
            <Button
              variant="text"
              aria-expanded={open}
              aria-label={translate('schemes.explain_rule', { rule: row.name })}
              onClick={() => setOpen(!open)}
              sx={{ height: 24 }}
            >
              {translate('schemes.explain')}
            </Button>
          ) : null}
        </TableCell>
      </TableRow>
      {row.sources.length > 0 ? (
        <TableRow className={open ? 'detail open' : 'detail'}>
          <TableCell className="group" sx={{ border: 0 }} />
          <TableCell className="notes" colSpan={4} sx={{ bgcolor: 'background.default' }}>
            <SourceNotes scheme={scheme} sources={row.sources} />
          </TableCell>
        </TableRow>
      ) : null}
    </Fragment>
  );
}

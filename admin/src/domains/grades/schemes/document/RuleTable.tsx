import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Fragment, useMemo, useState } from 'react';
import { NOTHING } from '../../../../shared/figures/format.ts';
import { Section } from '../../../../shared/pages/Section.tsx';
import { BasisTag } from './BasisTag.tsx';
import { type RuleRow, ruleGroups } from './rule-rows.ts';
import { SourceNotes } from './SourceNotes.tsx';
import type { Scheme } from './scheme.ts';
import { useSchemeWords } from './words.ts';

/** Every rule of a scheme in groups, each value bordered by its source, with article and, opened, how it was found (规则). */
export function RuleTable({ scheme }: { readonly scheme: Scheme }) {
  const words = useSchemeWords();
  const { translate } = words;
  const groups = useMemo(() => ruleGroups(scheme, words), [scheme, words]);
  return (
    <Section
      title={translate('grade_schemes.rules')}
      note={translate('grade_schemes.rules_note', { count: groups.length })}
    >
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          aria-label={translate('grade_schemes.rules')}
          sx={{ '& td, & th': { verticalAlign: 'top', py: '6px' }, '& td:last-of-type': { pr: 1 } }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{translate('grade_schemes.group')}</TableCell>
              <TableCell>{translate('grade_schemes.rule_name')}</TableCell>
              <TableCell>{translate('grade_schemes.values')}</TableCell>
              <TableCell>{translate('grade_schemes.article')}</TableCell>
              <TableCell className="no-print" />
            </TableRow>
          </TableHead>
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

interface RuleProps {
  readonly row: RuleRow;
  readonly scheme: Scheme;
  /** Of the first row of a group: its name stands beside all of it. */
  readonly group: { readonly name: string; readonly rows: readonly RuleRow[] } | null;
}

function Rule({ row, scheme, group }: RuleProps) {
  const { translate } = useSchemeWords();
  const [open, setOpen] = useState(false);
  return (
    <Fragment>
      <TableRow>
        <TableCell sx={{ fontWeight: 600, whiteSpace: 'nowrap', border: 0 }}>{group?.name}</TableCell>
        <TableCell sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{row.name}</TableCell>
        <TableCell>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 6px' }}>
            {row.cells.map(({ text, source }) => (
              <BasisTag key={text} basis={source?.basis ?? null}>
                {text}
              </BasisTag>
            ))}
          </Box>
        </TableCell>
        <TableCell sx={{ color: 'text.secondary' }}>{row.articles.join('、') || NOTHING}</TableCell>
        <TableCell className="no-print" align="right">
          {row.sources.length > 0 ? (
            <Button
              variant="text"
              aria-expanded={open}
              aria-label={translate('grade_schemes.explain_rule', { rule: row.name })}
              onClick={() => setOpen(!open)}
              sx={{ height: 24 }}
            >
              {translate('grade_schemes.explain')}
            </Button>
          ) : null}
        </TableCell>
      </TableRow>
      {row.sources.length > 0 ? (
        <TableRow sx={{ display: open ? 'table-row' : 'none', '@media print': { display: 'table-row' } }}>
          <TableCell sx={{ border: 0 }} />
          <TableCell colSpan={4} sx={{ bgcolor: 'background.default' }}>
            <SourceNotes scheme={scheme} sources={row.sources} />
          </TableCell>
        </TableRow>
      ) : null}
    </Fragment>
  );
}

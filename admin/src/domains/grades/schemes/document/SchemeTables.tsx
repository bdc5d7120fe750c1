import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { formatDecimal } from '../../../../shared/figures/format.ts';
import { HeadRow } from '../../../../shared/lists/HeadRow.tsx';
import { Section } from '../../../../shared/pages/Section.tsx';
import { BasisTag } from '../../../schemes/document/door.ts';
import { keyWords } from './cell-words.ts';
import { tableSaid } from './rule-rows.ts';
import type { LookupTable, Scheme } from './scheme.ts';
import { type SchemeWords, useSchemeWords } from './words.ts';

interface SchemeTable {
  readonly name: (words: SchemeWords) => string;
  readonly table: LookupTable;
}

/** Every table of a scheme: of its ladders, their starts, and pay. */
export const tablesOf = (scheme: Scheme): readonly SchemeTable[] => [
  ...scheme.ladders.flatMap((ladder): SchemeTable[] => {
    if (ladder.kind === 'BAND_TABLE') return [{ name: ({ text }) => text(ladder.name), table: ladder.table }];
    if (ladder.kind === 'STEP' && typeof ladder.start === 'object' && ladder.start !== null) {
      const { start } = ladder;
      return [
        {
          name: ({ text, translate }) => `${text(ladder.name)} · ${translate('grade_schemes.rule.start')}`,
          table: start,
        },
      ];
    }
    return [];
  }),
  ...(scheme.pay
    ? [{ name: ({ translate }: SchemeWords) => translate('grade_schemes.picture.pay'), table: scheme.pay }]
    : []),
];

/** 查找表: cell by cell, with its source. */
export function SchemeTables({ scheme }: { readonly scheme: Scheme }) {
  const words = useSchemeWords();
  const { translate } = words;
  return tablesOf(scheme).map(({ name, table }) => (
    <Section key={name(words)} title={name(words)}>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={name(words)}>
        <Table aria-label={name(words)} sx={{ maxWidth: 200 * (table.keys.length + 2), '& td, & th': { height: 28 } }}>
          <HeadRow>
            {table.keys.map((key) => (
              <TableCell key={key}>{keyWords(scheme, key, words)}</TableCell>
            ))}
            <TableCell align="right">{translate('grade_schemes.field.value')}</TableCell>
            <TableCell>{translate('grade_schemes.field.source')}</TableCell>
          </HeadRow>
          <TableBody>
            {tableSaid(scheme, table, words).map(({ when, value, basis }) => (
              <TableRow key={when.join(' ')}>
                {when.map((condition, index) => (
                  <TableCell key={table.keys[index]}>{condition}</TableCell>
                ))}
                <TableCell align="right">
                  {value === null ? translate('schemes.unpublished') : formatDecimal(value)}
                </TableCell>
                <TableCell>{basis ? <BasisTag basis={basis}>{words.basis(basis)}</BasisTag> : null}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  ));
}

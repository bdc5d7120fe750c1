import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useText } from '../use-text.ts';
import { type ColumnNames, chosenAtFirst, grouped, holdsNumbers } from './columns.ts';
import type { ExportableList } from './use-export-lists.ts';

interface ColumnsChoiceProps {
  readonly list: ExportableList;
  readonly chosen: ColumnNames;
  readonly onChoose: (chosen: ColumnNames) => void;
  readonly isCsv: boolean;
}

/** Columns in their groups, and what a group asks for. */
export function ColumnsChoice({ list, chosen, onChoose, isCsv }: ColumnsChoiceProps) {
  const translate = useTranslate();
  const text = useText();
  const toggle = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    onChoose(next);
  };
  const plain = list.columns.filter(({ needsPurpose }) => !needsPurpose).map(({ name }) => name);
  return (
    <>
      {grouped(list).map(([group, columns], index) => (
        <Box component="fieldset" key={group} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
          <Box component="legend" sx={{ p: '8px 0 0', typography: 'caption', color: 'text.secondary', width: '100%' }}>
            <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '0 8px' }}>
              {translate(`export.group.${group}`)}
              {index === 0 ? (
                <Box sx={{ ml: 'auto', display: 'flex', gap: '8px' }}>
                  <Button size="small" onClick={() => onChoose(new Set([...chosen, ...plain]))}>
                    {translate('export.all_columns')}
                  </Button>
                  <Button size="small" onClick={() => onChoose(chosenAtFirst(list))}>
                    {translate('export.first_columns')}
                  </Button>
                </Box>
              ) : null}
            </Box>
          </Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' }}>
            {columns.map(({ name, head }) => (
              <FormControlLabel
                key={name}
                control={
                  <Checkbox
                    size="small"
                    checked={chosen.has(name)}
                    onChange={() => toggle(name)}
                    sx={{ py: { xs: '8px', sm: '4px' } }}
                  />
                }
                label={text(head)}
              />
            ))}
          </Box>
        </Box>
      ))}
      {isCsv && holdsNumbers(list, chosen) ? (
        <Typography role="status" sx={{ fontSize: 13, color: 'warning.main', mt: '4px' }}>
          {translate('export.csv_numbers')}
        </Typography>
      ) : null}
      {chosen.size === 0 ? (
        <Typography role="alert" sx={{ fontSize: 13, color: 'error.main' }}>
          {translate('export.columns_needed')}
        </Typography>
      ) : null}
    </>
  );
}

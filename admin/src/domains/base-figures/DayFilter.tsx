import { Box, TextField } from '@mui/material';
import { useListFilterContext, useTranslate } from 'ra-core';

/** From and to a day, both included: the day the figure is of. */
export function DayFilter() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilterContext();
  const field = (source: 'from' | 'to') => (
    <TextField
      type="date"
      label={translate(`base_figures.${source}`)}
      value={String(filterValues[source] ?? '')}
      onChange={({ target }) => setFilters({ ...filterValues, [source]: target.value || undefined }, undefined, true)}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: 150 }}
    />
  );
  return (
    <Box className="no-print" sx={{ display: 'flex', gap: '8px', mb: 1, pt: '4px' }}>
      {field('from')}
      {field('to')}
    </Box>
  );
}

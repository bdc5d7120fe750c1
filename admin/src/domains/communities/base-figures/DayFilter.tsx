import { Box } from '@mui/material';
import { useListFilterContext, useTranslate } from 'ra-core';
import { DayField } from '../../../shared/time/DayField.tsx';

/** From and to a day, both included: the day the figure is of. */
export function DayFilter() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilterContext();
  const field = (source: 'from' | 'to') => (
    <DayField
      label={translate(`base_figures.${source}`)}
      value={String(filterValues[source] ?? '')}
      onChange={(day) => setFilters({ ...filterValues, [source]: day || undefined }, undefined, true)}
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

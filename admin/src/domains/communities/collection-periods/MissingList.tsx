import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';

/** The units of which something is not entered yet, by name. */
export function MissingList({
  regions,
}: {
  readonly regions: readonly { readonly id: string; readonly name: string }[];
}) {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('collection_periods.missing_list')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', fontSize: 13 }}
    >
      {regions.map(({ id, name }) => (
        <li key={id}>
          <PlaceLink to={`/regions/${id}/show`}>{name}</PlaceLink>
        </li>
      ))}
    </Box>
  );
}

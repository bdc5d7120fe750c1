import { Autocomplete, Box, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { type RegionChoice, useRegions } from './use-regions.ts';

const INDENT = { DISTRICT: 0, TOWN: 1, COMMUNITY: 2 } as const;

interface RegionChooserProps {
  readonly code: string;
  /** Communities too; otherwise the district and its streets. */
  readonly communities?: boolean;
}

/** Which region the page shows (`?region=`), found by name or code. Nothing to choose, nothing shown. */
export function RegionChooser({ code, communities = false }: RegionChooserProps) {
  const translate = useTranslate();
  const [, setSearch] = useSearchParams();
  const regions = useRegions().filter(({ level }) => communities || level !== 'COMMUNITY');
  const chosen = regions.find((region) => region.code === code);
  if (regions.length < 2 || !chosen) return null;
  return (
    <Autocomplete<RegionChoice, false, true>
      className="no-print"
      disableClearable
      size="small"
      options={[...regions]}
      value={chosen}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      filterOptions={(all, { inputValue }) =>
        all.filter((region) => region.name.includes(inputValue.trim()) || region.code.startsWith(inputValue.trim()))
      }
      onChange={(_, region) =>
        setSearch((old) => {
          const next = new URLSearchParams(old);
          next.set('region', region.code);
          next.delete('why');
          return next;
        })
      }
      renderOption={({ key, ...props }, { name, level }) => (
        <Box component="li" key={key} {...props} sx={{ pl: `${12 + INDENT[level] * 16}px !important`, fontSize: 13 }}>
          {name}
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={translate('indicators.region')} />}
      sx={{
        width: { xs: 220, sm: 240 },
        '& .MuiInputBase-root.MuiInputBase-sizeSmall': { fontSize: 13, py: 0, minHeight: { xs: 40, sm: 32 } },
      }}
    />
  );
}

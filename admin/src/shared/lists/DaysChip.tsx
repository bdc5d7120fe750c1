import { Box, Button, Chip, Popover } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { DownIcon, PlusIcon } from '../status/icons.tsx';
import { DayField } from '../time/DayField.tsx';
import { chipLook, SET, UNSET } from './chip-look.ts';

interface DaysChipProps {
  readonly label: string;
  /** First and last day, both included; empty: open. */
  readonly from: string;
  readonly to: string;
  readonly onChange: (from: string, to: string) => void;
}

/** A condition on a time: from a day to a day, both included, either left open. */
export function DaysChip({ label, from, to, onChange }: DaysChipProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  // The chip changes its kind while its condition is set; what stays is its place.
  const place = useRef<HTMLSpanElement>(null);
  return (
    <span ref={place}>
      {from || to ? (
        <Chip
          clickable
          onClick={() => setOpen(true)}
          onDelete={() => onChange('', '')}
          label={
            <>
              <Box component="span" sx={{ color: 'text.secondary', mr: '6px' }}>
                {label}
              </Box>
              {from === to ? from : `${from || '…'} – ${to || '…'}`}
            </>
          }
          slotProps={{ root: { title: translate('list.remove_condition', { label }) } }}
          sx={{ ...chipLook, ...SET }}
        />
      ) : (
        <Button
          onClick={() => setOpen(true)}
          aria-haspopup="dialog"
          startIcon={<PlusIcon />}
          endIcon={<DownIcon />}
          sx={{ ...chipLook, ...UNSET }}
        >
          {label}
        </Button>
      )}
      <Popover
        anchorEl={() => place.current}
        open={open}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { 'aria-label': label, sx: { p: 2, display: 'grid', gap: '12px', width: 220 } } }}
      >
        <DayField label={translate('list.from')} value={from} onChange={(day) => onChange(day, to)} autoFocus />
        <DayField label={translate('list.to')} value={to} onChange={(day) => onChange(from, day)} />
      </Popover>
    </span>
  );
}

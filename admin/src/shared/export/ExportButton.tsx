import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { formatDecimal } from '../figures/format.ts';
import { DownloadIcon } from '../status/icons.tsx';
import { ExportDialog } from './ExportDialog.tsx';

interface ExportButtonProps {
  /** Field of the list in `ExportListInput`. */
  readonly list: string;
  /** What the button says instead of 导出 and how many. */
  readonly label?: string;
}

/** Saves a whole list as a file (导出), by its conditions and order; inside `<ListBase>`. */
export function ExportButton({ list, label }: ExportButtonProps) {
  const translate = useTranslate();
  const { total = 0 } = useListContext();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button startIcon={<DownloadIcon />} disabled={total === 0} onClick={() => setOpen(true)}>
        {label ?? translate('export.button', { count: formatDecimal(total) })}
      </Button>
      {open ? <ExportDialog field={list} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

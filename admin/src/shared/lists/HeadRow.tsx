import { TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

interface HeadRowProps {
  /** Keys of the words above the columns; `right` above numbers, null above a column without a head. */
  readonly heads?: readonly (string | { readonly right: string } | null)[];
  /** Cells that say more than words, after those of `heads`. */
  readonly children?: ReactNode;
}

/** The heads of a table. */
export function HeadRow({ heads = [], children }: HeadRowProps) {
  const translate = useTranslate();
  return (
    <TableHead>
      <TableRow>
        {heads.map((head) =>
          head === null ? (
            <TableCell key="none" />
          ) : typeof head === 'string' ? (
            <TableCell key={head}>{translate(head)}</TableCell>
          ) : (
            <TableCell key={head.right} align="right">
              {translate(head.right)}
            </TableCell>
          ),
        )}
        {children}
      </TableRow>
    </TableHead>
  );
}

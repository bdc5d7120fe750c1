import { Box } from '@mui/material';
import type { RaRecord, useTranslate } from 'ra-core';
import { AttachmentLinks } from '../../files/AttachmentLinks.tsx';
import type { Column } from '../../lists/column.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import type { RecordField } from '../../pages/FieldList.tsx';
import { type SaidField, saidOf, textOf } from './said-field.ts';

type Translate = ReturnType<typeof useTranslate>;

/** Columns of the list of records: what of them is said there; the name leads to the page. */
export const saidColumns = <Row extends RaRecord>(
  fields: readonly SaidField[],
  pathOf: (row: Row) => string,
  translate: Translate,
): readonly Column<Row>[] =>
  fields.flatMap((field) => {
    const { name, label, column } = field;
    if (column === undefined) return [];
    const said = (row: Row) => textOf(saidOf(row, field));
    const render = (row: Row) =>
      column === 'name' ? (
        <Box sx={{ whiteSpace: 'normal', minWidth: 280 }}>
          <PlaceLink to={pathOf(row)}>{said(row)}</PlaceLink>
        </Box>
      ) : (
        said(row)
      );
    return [{ source: name, label: translate(label), sortable: column !== 'plain', render }];
  });

/** Fields of the record's page; its file is there to be opened. */
export const saidValues = (fields: readonly SaidField[], said: object, translate: Translate): RecordField[] =>
  fields.map((field) => {
    const value = saidOf(said, field);
    const isFile = value !== null && typeof value === 'object' && 'size' in value;
    return { label: translate(field.label), value: isFile ? <AttachmentLinks files={[value]} /> : textOf(value) };
  });

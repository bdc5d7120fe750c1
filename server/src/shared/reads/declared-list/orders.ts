import type { ColumnSql } from '../reads.ts';
import { fieldColumn } from './field-column.ts';

/** One order a list can be asked in. */
export interface Order<FieldName extends string = string> {
  readonly description: string;
  /** Field whose right guards it. */
  readonly field: FieldName;
  readonly by: ColumnSql;
}

/** By the column of a field, or by an expression; null comes last. */
export const order = <const FieldName extends string>(
  description: string,
  field: FieldName,
  by: ColumnSql = fieldColumn(field),
): Order<FieldName> => ({ description, field, by });

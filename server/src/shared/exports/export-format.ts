import { declareEnum } from '../declared-enum.ts';

export const ExportFormat = declareEnum('ExportFormat', 'Kind of file (文件格式).', {
  XLSX: 'Workbook (Excel 工作簿).',
  CSV: 'Comma-separated text, UTF-8 with a byte order mark (CSV 文本).',
});
export type ExportFormat = keyof typeof ExportFormat;

import { registerEnumType } from 'type-graphql';

export enum ExportFormat {
  XLSX = 'XLSX',
  CSV = 'CSV',
}
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'Kind of file (文件格式).',
  valuesConfig: {
    XLSX: { description: 'Workbook (Excel 工作簿).' },
    CSV: { description: 'Comma-separated text, UTF-8 with a byte order mark (CSV 文本).' },
  },
});

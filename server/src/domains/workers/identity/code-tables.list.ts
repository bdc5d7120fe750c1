import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { fieldColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { CodeTable } from './code-tables.entity.ts';

export const codeTableList = declareList({
  entity: CodeTable,
  right: 'regions:read',
  words: {
    en: 'code tables',
    zh: '代码表',
    instead: { items: 'Tables of the page (本页).', total: 'All there are (总数).', id: 'Name (标识).' },
  },
  many: { root: 'codeTables', description: 'Code tables of the national standards (代码表).' },
  one: {
    root: 'codeTable',
    description: 'One code table by its name, such as ETHNIC_GROUP (代码表).',
    byName: true,
  },
  defaultOrder: fieldColumn('id'),
});

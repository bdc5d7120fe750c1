import type { InBoth } from '../../shared/console-slice.ts';

/** What its mutations and jobs do, as the audit names it. */
export const operations: InBoth = {
  uploadWorkbook: { zh: '上传导入文件', en: 'Upload import file' },
  startImport: { zh: '开始导入', en: 'Start import' },
  mapImport: { zh: '重新对应列', en: 'Match columns anew' },
  checkImport: { zh: '检查导入文件', en: 'Check import' },
  commitImport: { zh: '提交写入', en: 'Ask for an import to be stored' },
  storeImport: { zh: '写入导入数据', en: 'Store import' },
  undoImport: { zh: '提交撤销', en: 'Ask for an import to be taken back' },
  takeBackImport: { zh: '撤销导入批次', en: 'Take import back' },
  sweepImports: { zh: '清除到期的导入文件', en: 'Sweep old import files' },
};

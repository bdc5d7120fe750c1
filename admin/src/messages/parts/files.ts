import { bilingual } from '../bilingual.ts';

/** Files that show what is on file, wherever they are taken and listed. */
export const { zh, en } = bilingual({
  files: {
    title: ['附件', 'Files'],
    choose: ['选择文件', 'Choose files'],
    help: [
      'PDF、JPEG、PNG，每个不超过 20 MB，最多 %{count} 个；也可拖到这里。',
      'PDF, JPEG or PNG, 20 MB each, %{count} at most; or drag them here.',
    ],
    busy: ['还有文件正在上传，请稍候再保存。', 'Files are still being uploaded; wait a moment, then save.'],
    too_many: [
      '每条记录最多 %{count} 个附件，超出的没有上传。',
      'An entry has %{count} files at most; the others were not uploaded.',
    ],
    count: ['%{count} 个', 'files: %{count}'],
    none: ['还没有附件', 'No files yet'],
    none_text: [
      '登记或更正一条记录时，把扫描件放进表单即可；这里汇总全部附件。',
      'Put a scan into the form when an entry is recorded or corrected; all of them are listed here.',
    ],
    progress: ['正在上传 %{name}', 'Uploading %{name}'],
    remove: ['移除 %{name}', 'Remove %{name}'],
    uploaded: ['%{at} 上传', 'uploaded %{at}'],
  },
});

import type { Same } from '../same.ts';

export const zh = {
  export: {
    button: '导出 %{count} 项',
    reading: '导出中 %{read} / %{count}',
    done: '已导出 %{count} 项',
  },
};

export const en: Same<typeof zh> = {
  export: {
    button: 'Export %{count}',
    reading: 'Exporting %{read} of %{count}',
    done: '%{count} rows exported',
  },
};

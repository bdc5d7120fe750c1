import type { Same } from '../../same.ts';

/** Two versions, compared place by place. */
export const zh = {
  compare: '比较',
  from_source: '%{text}（来源 %{source}）',
  differs_in: '与现行方案有 %{count} 处不同，逐项比较',
  compare_with: '与第 %{version} 版比较',
};

export const en: Same<typeof zh> = {
  compare: 'Compare',
  from_source: '%{text} (source %{source})',
  differs_in: '%{count} differences from the scheme in force: compare',
  compare_with: 'Compare with version %{version}',
};

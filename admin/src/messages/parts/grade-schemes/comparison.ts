import type { Same } from '../../same.ts';

/** Two versions, compared place by place. */
export const zh = {
  compare: '比较',
  compare_title: '比较两个版本',
  compare_left: '原版本',
  compare_right: '新版本',
  compare_same: '两个版本没有差别。',
  compare_count: '%{count} 处不同',
  from_source: '%{text}（来源 %{source}）',
  differs_in: '与现行方案有 %{count} 处不同，逐项比较',
  compare_with: '与第 %{version} 版比较',
  compare_path: '位置',
  compare_before: '原值',
  compare_after: '新值',
  compare_removed: '删去',
};

export const en: Same<typeof zh> = {
  compare: 'Compare',
  compare_title: 'Two versions compared',
  compare_left: 'Before',
  compare_right: 'After',
  compare_same: 'The two versions are the same.',
  compare_count: '%{count} differences',
  from_source: '%{text} (source %{source})',
  differs_in: '%{count} differences from the scheme in force: compare',
  compare_with: 'Compare with version %{version}',
  compare_path: 'Where',
  compare_before: 'Before',
  compare_after: 'After',
  compare_removed: 'removed',
};

import type { WordTree } from '../../bilingual.ts';

/** Two versions, compared place by place. */
export const comparison = {
  compare: ['比较', 'Compare'],
  from_source: ['%{text}（来源 %{source}）', '%{text} (source %{source})'],
  differs_in: ['与现行方案有 %{count} 处不同，逐项比较', '%{count} differences from the scheme in force: compare'],
  compare_with: ['与第 %{version} 版比较', 'Compare with version %{version}'],
} satisfies WordTree;

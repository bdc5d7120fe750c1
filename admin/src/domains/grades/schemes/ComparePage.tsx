import { GradeSchemeDifferenceDocument } from '@jiceng/schema/grade-schemes.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { Comparison, type ComparisonKind } from '../../schemes/Comparison.tsx';
import { type Change, saidValue } from './difference.ts';
import type { Scheme } from './document/scheme.ts';
import { useSchemeWords } from './document/words.ts';
import { useAllSchemes, useSchemeOf } from './use-schemes.ts';

const NONE: readonly Change[] = [];

const gradeSchemes: ComparisonKind<Scheme> = {
  resource: 'grade-schemes',
  useVersions: useAllSchemes,
  useDifference: (from, to) => {
    const { data, error, isPending, refetch } = useQuery({
      queryKey: ['grade-schemes', 'difference', from, to],
      queryFn: ({ signal }) => request(GradeSchemeDifferenceDocument, { fromId: from, toId: to }, signal),
    });
    return { changes: data?.gradeSchemeDifference?.changes ?? NONE, error, isPending, refetch };
  },
  useDocument: useSchemeOf,
  useSaid: () => {
    const words = useSchemeWords();
    return (path, json, scheme) => saidValue(path, json, words, scheme);
  },
};

/** Versions of grade schemes side by side (方案比较). */
export default function ComparePage() {
  return <Comparison kind={gradeSchemes} />;
}

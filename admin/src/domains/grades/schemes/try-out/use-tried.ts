import { GradeBySchemeDocument, GradeTryOutDocument } from '@jiceng/schema/grades.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../../providers/gql.ts';
import { isDay } from '../../../../shared/time/day.ts';
import { useDebounceValue } from '../../../../shared/use-debounce-value.ts';
import type { GradeResult } from '../../grade-result.ts';
import { factsAsked, type TryFacts } from './try-facts.ts';

/** By which scheme: a stored version, or a document that need not be stored. */
export type TriedBy = { readonly schemeId: string } | { readonly document: string };

/** The grade of typed facts, computed by the server as one types. */
export function useTryOut(by: TriedBy, facts: TryFacts, enabled: boolean) {
  const asked = useDebounceValue(
    JSON.stringify({
      schemeId: 'schemeId' in by ? by.schemeId : null,
      asOf: facts.asOf,
      input: { document: 'document' in by ? by.document : null, facts: factsAsked(facts) },
    }),
  );
  return useQuery({
    queryKey: ['grade-try-out', asked],
    queryFn: async ({ signal }): Promise<GradeResult> =>
      (await request(GradeTryOutDocument, JSON.parse(asked), signal)).gradeTryOut,
    enabled: enabled && isDay(facts.asOf) && factsAsked(facts) !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** The grade of somebody on file by a stored version, a draft too. */
export function useGradeBy(schemeId: string, workerId: string | null, asOf: string) {
  return useQuery({
    queryKey: ['grade-by-scheme', schemeId, workerId, asOf],
    queryFn: async ({ signal }): Promise<GradeResult | null> =>
      (await request(GradeBySchemeDocument, { schemeId, workerId: workerId ?? '', asOf }, signal)).gradeOf,
    enabled: workerId !== null && isDay(asOf),
    retry: false,
  });
}

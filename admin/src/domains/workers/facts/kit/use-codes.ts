import { CodeTableDocument } from '@jiceng/schema/careers.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../../providers/gql.ts';
import { useWords } from './words.ts';

/** Codes of a table of the national standards as choices of a form, in the standard's order. */
export function useCodes(table: string): readonly { readonly id: string; readonly name: string }[] {
  const { code } = useWords();
  const { data } = useQuery({
    queryKey: ['code-table', table],
    queryFn: ({ signal }) => request(CodeTableDocument, { id: table }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (data?.codeTable?.entries ?? []).map((entry) => ({ id: entry.code, name: code(entry) ?? entry.code }));
}

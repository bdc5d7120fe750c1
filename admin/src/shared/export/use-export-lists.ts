import { ExportListsDocument, type ExportListsQuery } from '@jiceng/schema/exports.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../providers/gql.ts';

export type ExportableList = ExportListsQuery['exportLists'][number];
export type ExportColumn = ExportableList['columns'][number];
export type ExportGroup = ExportColumn['group'];

/** Lists of one field that the person may have as files: one, or of facts one for each kind; undefined while they are not known. */
export function useExportLists(field: string): { lists: readonly ExportableList[] | undefined; error: Error | null } {
  const { data, error } = useQuery({
    queryKey: ['export-lists'],
    queryFn: async ({ signal }) => (await request(ExportListsDocument, {}, signal)).exportLists,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { lists: data?.filter((list) => list.field === field), error };
}

import { useVersionsOf } from '../../schemes/versions/door.ts';
import { gradeSchemeDocuments } from './grade-scheme-documents.ts';

/** Every version of a grade scheme in sight, for a choice on a page of something else. */
export const useAllGradeSchemes = () => useVersionsOf('grade-schemes', gradeSchemeDocuments.list);

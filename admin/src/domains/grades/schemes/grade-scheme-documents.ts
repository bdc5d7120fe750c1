import {
  CheckGradeSchemeDocument,
  CreateGradeSchemeDocument,
  DecideGradeSchemeDocument,
  DeleteGradeSchemeDocument,
  ExportGradeSchemeDocument,
  GradeSchemeDifferenceDocument,
  GradeSchemeDocument,
  GradeSchemeDocumentDocument,
  GradeSchemeEntriesDocument,
  GradeSchemesDocument,
  ImportGradeSchemeDocument,
  RecallGradeSchemeDocument,
  SaveGradeSchemeDocument,
  SubmitGradeSchemeDocument,
} from '@jiceng/schema/grade-schemes.ts';
import type { VersionDocuments } from '../../schemes/door.ts';

/** Operations of the schema on versions of grade schemes. */
export const gradeSchemeDocuments: VersionDocuments = {
  list: GradeSchemesDocument,
  entries: GradeSchemeEntriesDocument,
  record: GradeSchemeDocument,
  document: GradeSchemeDocumentDocument,
  check: CheckGradeSchemeDocument,
  file: ExportGradeSchemeDocument,
  difference: GradeSchemeDifferenceDocument,
  create: CreateGradeSchemeDocument,
  import: ImportGradeSchemeDocument,
  save: SaveGradeSchemeDocument,
  submit: SubmitGradeSchemeDocument,
  recall: RecallGradeSchemeDocument,
  decide: DecideGradeSchemeDocument,
  delete: DeleteGradeSchemeDocument,
};

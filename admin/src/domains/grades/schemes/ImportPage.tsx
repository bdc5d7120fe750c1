import { ImportGradeSchemeDocument } from '@jiceng/schema/grade-schemes.ts';
import { useNavigate } from 'react-router';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { DeniedPage } from '../../../shared/pages/Message.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useMe } from '../../../shared/use-me.ts';
import { useRegionNames } from '../../regions/choice/use-region-names.ts';
import { FormKindProvider } from '../../schemes/form-kind.tsx';
import { ImportForm } from '../../schemes/ImportForm.tsx';
import { districtsFor } from './districts.ts';
import { gradeSchemeForms } from './editor/grade-scheme-forms.ts';
import { useCheck } from './use-schemes.ts';

/** A grade scheme from a file or pasted (导入方案). */
export default function ImportPage() {
  const navigate = useNavigate();
  const permitted = usePermitted('grade-schemes', 'create');
  const districts = districtsFor(useRegionNames(), useMe()?.scope);
  const { run, busy } = useCommand(ImportGradeSchemeDocument, {
    keyed: 'importGradeScheme',
    done: 'schemes.imported',
    onDone: ({ importGradeScheme }) => navigate(`/grade-schemes/${importGradeScheme.id}/show`),
  });
  if (!permitted) return <DeniedPage />;
  return (
    <FormKindProvider kind={gradeSchemeForms}>
      <ImportForm districts={districts} useCheck={useCheck} store={run} storing={busy} />
    </FormKindProvider>
  );
}

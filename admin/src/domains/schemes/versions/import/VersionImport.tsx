import { useNavigate } from 'react-router';
import { usePermitted } from '../../../../shared/IfPermitted.tsx';
import { DeniedPage } from '../../../../shared/pages/Message.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { useMe } from '../../../../shared/use-me.ts';
import { useRegionNames } from '../../../regions/choice/door.ts';
import { districtsFor } from '../list/districts.ts';
import { useCheck } from '../use-versions.ts';
import { useVersionKind } from '../version-kind.tsx';
import { ImportForm } from './ImportForm.tsx';

/** A version from a file or pasted (导入方案). */
export default function VersionImport() {
  const navigate = useNavigate();
  const { documents, forms, type } = useVersionKind();
  const { resource } = forms;
  const permitted = usePermitted(resource, 'create');
  const districts = districtsFor(useRegionNames(), useMe()?.scope);
  const { run, busy } = useCommand(documents.import, {
    keyed: `import${type}`,
    done: 'schemes.imported',
    onDone: ({ version }) => navigate(`/${resource}/${version.id}/show`),
  });
  if (!permitted) return <DeniedPage />;
  return <ImportForm districts={districts} useCheck={useCheck} store={run} storing={busy} />;
}

import { useNavigate } from 'react-router';
import { FormButton } from '../../../shared/editing/FormButton.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { TargetForm } from './TargetForm.tsx';

/** Enters a new target, for one indicator where that is known. */
export function CreateTargetButton({ definitionId }: { readonly definitionId?: string }) {
  const navigate = useNavigate();
  return (
    <FormButton
      place="indicator-targets"
      action="create"
      label="indicators.create_target"
      startIcon={<PlusIcon />}
      {...(definitionId ? { variant: 'text' } : { variant: 'contained', color: 'primary' })}
      form={(close) => (
        <TargetForm
          subject={{ kind: 'new', definitionId }}
          mode="CHANGE"
          onClose={close}
          onSaved={(entryId) => navigate(`/target-entries/${entryId}/show`)}
        />
      )}
    />
  );
}

import { useNavigate } from 'react-router';
import { FormButton } from '../../../shared/editing/FormButton.tsx';
import { TargetForm } from './TargetForm.tsx';

/** Enters a new target, for one indicator where that is known. */
export function CreateTargetButton({ definitionId }: { readonly definitionId?: string }) {
  const navigate = useNavigate();
  return (
    <FormButton
      place="indicator-targets"
      action="create"
      label="indicators.create_target"
      {...(definitionId ? { variant: 'text' } : {})}
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

import { useTranslate } from 'ra-core';
import { ReasonedButton } from '../../../../shared/editing/ReasonedButton.tsx';
import type { VersionRecord } from '../version.ts';
import { useVersionKind } from '../version-kind.tsx';

interface RecallButtonProps {
  readonly record: VersionRecord;
  /** 三岗十八级，第 2 版 */
  readonly name: string;
}

/** 撤回送审: who submitted a version takes it back while nobody has decided it. Nobody else sees it. */
export function RecallButton({ record: { id, revision }, name }: RecallButtonProps) {
  const translate = useTranslate();
  const { documents } = useVersionKind();
  return (
    <ReasonedButton
      document={documents.recall}
      target={{ id, revision }}
      label={translate('schemes.recall')}
      title={translate('schemes.recall_title', { subject: name })}
      note={translate('schemes.recall_note')}
      submit={translate('schemes.recall')}
      done="schemes.recalled"
    />
  );
}

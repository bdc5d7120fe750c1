import { RecallGradeSchemeDocument } from '@jiceng/schema/grade-schemes.ts';
import { useTranslate } from 'ra-core';
import { ReasonedButton } from '../../../shared/editing/ReasonedButton.tsx';
import type { SchemeRecord } from './reviewed.ts';

interface RecallButtonProps {
  readonly record: SchemeRecord;
  /** 三岗十八级，第 2 版 */
  readonly name: string;
}

/** 撤回送审: who submitted a version takes it back while nobody has decided it. Nobody else sees it. */
export function RecallButton({ record: { id, revision }, name }: RecallButtonProps) {
  const translate = useTranslate();
  return (
    <ReasonedButton
      document={RecallGradeSchemeDocument}
      target={{ id, revision }}
      label={translate('grade_schemes.recall')}
      title={translate('grade_schemes.recall_title', { subject: name })}
      note={translate('grade_schemes.recall_note')}
      submit={translate('grade_schemes.recall')}
      done="grade_schemes.recalled"
    />
  );
}

import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { trimmed } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { EndedMark } from '../../documents/door.ts';
import type { Target } from './TargetForm.tsx';

/** "目标 90 %". */
export function useTargetName(): (target: Pick<Target, 'role' | 'value' | 'definition'>) => string {
  const translate = useTranslate();
  return ({ role, value, definition }) =>
    translate('indicators.to_target', {
      role: translate(`enum.TargetRole.${role}`),
      value: trimmed(value),
      unit: translate(`enum.IndicatorUnit.${definition.unit}`),
    });
}

export function useTargetColumns(): readonly Column<Target>[] {
  const translate = useTranslate();
  const text = useText();
  const name = useTargetName();
  const nature = ({ nature: given }: Target) => translate(`enum.TargetNature.${given ?? 'NOT_STATED'}`);
  const region = ({ region: given }: Target) => given?.name ?? translate('indicators.every_region');
  return [
    {
      source: 'definition',
      label: translate('indicators.name'),
      render: ({ id, definition }) => (
        <Box sx={{ whiteSpace: 'normal', minWidth: 320 }}>
          <PlaceLink to={`/indicator-targets/${id}/show`}>{text(definition.name)}</PlaceLink>
        </Box>
      ),
    },
    { source: 'value', label: translate('indicators.target'), render: name },
    {
      source: 'deadline',
      label: translate('indicators.deadline'),
      render: ({ deadline }) => deadline ?? translate('indicators.no_deadline'),
    },
    { source: 'nature', label: translate('indicators.nature'), render: nature },
    { source: 'region', label: translate('indicators.for_region'), render: region },
    {
      source: 'document',
      label: translate('indicators.document'),
      render: ({ document, governingDocument }) => (
        <>
          {document.number ?? translate(`enum.TrustGrade.${document.grade}`)} <EndedMark document={governingDocument} />
        </>
      ),
    },
    {
      source: 'ownerDepartment',
      label: translate('indicators.department'),
      render: ({ ownerDepartment }) => ownerDepartment,
      hidden: true,
    },
    {
      source: 'review',
      label: translate('indicators.review'),
      render: ({ review }) => <ReviewMark review={review} />,
    },
  ];
}

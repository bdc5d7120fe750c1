import { RecordEarlierServiceDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

/** 外单位工作经历. */
export const earlierService = factKind({
  kind: 'EARLIER_SERVICE',
  value: 'earlierService',
  days: 'CLOSED',
  document: RecordEarlierServiceDocument,
  operation: 'recordEarlierService',
  fields: [
    {
      source: 'organisation',
      as: 'text',
      label: 'careers.earlierService.organisation',
      needed: true,
      wide: true,
    },
    { source: 'communityWork', as: 'yes_no', label: 'careers.earlierService.communityWork', needed: true },
    { source: 'divisionCode', as: 'text', label: 'careers.earlierService.divisionCode' },
    { source: 'evidence', as: 'text', label: 'careers.earlierService.evidence', needed: true, wide: true },
  ],
  list: ({ earlierServices }) => earlierServices,
  said: ({ organisation, divisionCode, communityWork, evidence }, { say }) => ({
    main: organisation,
    more: [communityWork ? say('careers.earlierService.community') : null, divisionCode, evidence],
  }),
});

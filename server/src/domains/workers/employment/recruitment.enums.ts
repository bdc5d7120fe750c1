import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** How somebody came to be employed (招录方式、选任类别). */
export const RecruitmentKind = declareEnum('RecruitmentKind', 'How somebody came to be employed (招录方式).', {
  OPEN_RECRUITMENT: 'Open recruitment (公开招聘): by exam.',
  ELECTED: 'Elected (选任): to one of the two committees.',
  TRANSFERRED: 'Transferred (转任): came from another post.',
  GRADUATE_PROGRAMME: 'Graduates in communities (高校毕业生到社区就业): a programme.',
  VETERAN: 'Placement of discharged soldiers (退役军人安置).',
  PUBLIC_WELFARE: 'From a public welfare post (公益性岗位转入): taken over from a public welfare post.',
  OTHER: 'Other (其他): another way.',
});
export type RecruitmentKind = keyof typeof RecruitmentKind;
export const RecruitmentKindFilter = enumFilter(
  RecruitmentKind,
  'RecruitmentKindFilter',
  'Condition on how people were hired (招录方式条件).',
);

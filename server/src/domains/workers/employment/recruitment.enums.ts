import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** How somebody came to be employed (招录方式、选任类别). */
export enum RecruitmentKind {
  OPEN_RECRUITMENT = 'OPEN_RECRUITMENT',
  ELECTED = 'ELECTED',
  TRANSFERRED = 'TRANSFERRED',
  GRADUATE_PROGRAMME = 'GRADUATE_PROGRAMME',
  VETERAN = 'VETERAN',
  PUBLIC_WELFARE = 'PUBLIC_WELFARE',
  OTHER = 'OTHER',
}
registerEnumType(RecruitmentKind, {
  name: 'RecruitmentKind',
  description: 'How somebody came to be employed (招录方式).',
  valuesConfig: {
    OPEN_RECRUITMENT: { description: 'Open recruitment (公开招聘): by exam.' },
    ELECTED: { description: 'Elected (选任): to one of the two committees.' },
    TRANSFERRED: { description: 'Transferred (转任): came from another post.' },
    GRADUATE_PROGRAMME: {
      description: 'Graduates in communities (高校毕业生到社区就业): a programme.',
    },
    VETERAN: { description: 'Placement of discharged soldiers (退役军人安置).' },
    PUBLIC_WELFARE: {
      description: 'From a public welfare post (公益性岗位转入): taken over from a public welfare post.',
    },
    OTHER: { description: 'Other (其他): another way.' },
  },
});
export const RecruitmentKindFilter = enumFilter(
  RecruitmentKind,
  'RecruitmentKindFilter',
  'Condition on how people were hired (招录方式条件).',
);

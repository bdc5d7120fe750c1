import { registerEnumType } from 'type-graphql';

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
    OPEN_RECRUITMENT: { description: 'Open recruitment by exam (公开招聘).' },
    ELECTED: { description: 'Elected to one of the two committees (选任).' },
    TRANSFERRED: { description: 'Came from another post (转任).' },
    GRADUATE_PROGRAMME: { description: 'Programme for graduates in communities (高校毕业生到社区就业).' },
    VETERAN: { description: 'Placement of discharged soldiers (退役军人安置).' },
    PUBLIC_WELFARE: { description: 'Taken over from a public welfare post (公益性岗位转入).' },
    OTHER: { description: 'Another way (其他).' },
  },
});

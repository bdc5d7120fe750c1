export type { FormKind } from '../form-kind.tsx';
export { blankCell, blankTable } from './blank.ts';
export { type Drafting, useAt, useDrafting } from './drafting.tsx';
export { Entries } from './Entries.tsx';
export {
  ChoiceAt,
  DayAt,
  FieldGrid,
  type FieldProps,
  FlagAt,
  ManyAt,
  ManyRefAt,
  NamesAt,
  NumberAt,
  RefAt,
  TextAt,
  WordsAt,
} from './fields.tsx';
export { NameAt } from './NameAt.tsx';
export { Part } from './Part.tsx';
export type { Path } from './place.ts';
export { placeWords } from './place-words.ts';
export { groupOf } from './problems.ts';
export { placesNaming, renamed, sourceForNew } from './references.ts';
export { SourceAt } from './SourceAt.tsx';
export { SourcesForm } from './SourcesForm.tsx';
export { Switched } from './Switched.tsx';
export { shapedBy } from './shaped.ts';
export { TableAt } from './TableAt.tsx';
export { asMatch } from './table-keys.ts';

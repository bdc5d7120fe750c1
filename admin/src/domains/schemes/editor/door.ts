export type { FormKind } from '../form-kind.tsx';
export { blankCell, blankTable } from './blank.ts';
export { type Drafting, useAt, useDrafting } from './drafting.tsx';
export { Entries } from './fields/Entries.tsx';
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
} from './fields/fields.tsx';
export { NameAt } from './fields/NameAt.tsx';
export { Part } from './fields/Part.tsx';
export { Switched } from './fields/Switched.tsx';
export type { Path } from './place.ts';
export { placeWords } from './place-words.ts';
export { groupOf } from './problems.ts';
export { placesNaming, renamed, sourceForNew } from './references.ts';
export { shapedBy } from './shaped.ts';
export { SourceAt } from './sources/SourceAt.tsx';
export { SourcesForm } from './sources/SourcesForm.tsx';
export { TableAt } from './table/TableAt.tsx';
export { asMatch } from './table/table-keys.ts';

import type { GradeScheme } from '@jiceng/schema/grade-scheme-document.ts';

/** A grade scheme's document (岗位等级序列方案), as `schema/grade-scheme.schema.json` describes it. While it is drafted, values may still be null. */
export type Scheme = GradeScheme;
export type Post = Scheme['posts'][number];
export type Ladder = Scheme['ladders'][number];
export type Source = Scheme['sources'][number];
export type SchemeDocument = Scheme['documents'][number];
export type LookupTable = NonNullable<Scheme['pay']>;
export type TableCell = LookupTable['cells'][number];
export type Match = TableCell['when'][string];
export type Effective = Scheme['effective']['service'];
export type Effect = NonNullable<Scheme['education']>['entries'][number]['effect'];
export type { Basis } from '../../../schemes/document/door.ts';
export type SourceRef = Post['source'];

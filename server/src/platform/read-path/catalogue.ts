import { type EntityMetadata, type MetadataStorage, ReferenceKind, UnderscoreNamingStrategy } from '@mikro-orm/core';
import { getMetadataStorage } from 'type-graphql';
import type { EntityRef, Reads, RuleRoots, ToOne } from '../../shared/reads/reads.ts';

/** One readable type: what its slices declare, together with what the entity's metadata already says. */
export interface TypeModel extends Omit<Reads, 'roots' | 'one' | 'extend'> {
  readonly type: string;
  /** Null for a type that is only part of a rule's answer. */
  readonly table: string | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly one: Readonly<Record<string, ToOne>>;
}

export type Root = { readonly model: TypeModel; readonly how: NonNullable<Reads['roots']>[string] };

export interface Catalogue {
  byType(type: string): TypeModel | undefined;
  byEntity(entity: EntityRef): TypeModel;
  root(name: string): Root | undefined;
  readonly ruleRoots: RuleRoots;
}

export interface ReadsDeclaration {
  readonly reads: readonly Reads[];
  readonly ruleRoots: RuleRoots;
}

const EXTENSIBLE = [
  'one',
  'many',
  'computed',
  'embedded',
  'together',
  'resolved',
  'filters',
  'sorts',
  'roots',
] as const;

export function catalogueOf(metadata: MetadataStorage, declared: readonly ReadsDeclaration[]): Catalogue {
  const entities = new Map<EntityRef, EntityMetadata>();
  for (const meta of metadata.getAll().values()) if (!meta.abstract) entities.set(meta.class as EntityRef, meta);

  const merged = new Map<EntityRef, Reads>();
  for (const entity of entities.keys()) merged.set(entity, { entity });
  for (const reads of declared.flatMap((slice) => slice.reads))
    merged.set(reads.entity, merge(merged.get(reads.entity) ?? { entity: reads.entity }, reads));

  const models = new Map<EntityRef, TypeModel>();
  for (const [entity, reads] of merged) models.set(entity, modelOf(reads, entities.get(entity)));
  const byType = new Map([...models.values()].map((model) => [model.type, model]));
  const roots = new Map<string, Root>();
  for (const [entity, reads] of merged)
    for (const [name, how] of Object.entries(reads.roots ?? {})) {
      const model = models.get(entity);
      if (model) roots.set(name, { model, how });
    }

  return {
    byType: (type) => byType.get(type),
    byEntity: (entity) => {
      const model = models.get(entity);
      if (!model)
        throw new Error(`No Reads for ${entity.name}; is it registered as an entity or declared in the slice's reads?`);
      return model;
    },
    root: (name) => roots.get(name),
    ruleRoots: Object.assign({}, ...declared.map((slice) => slice.ruleRoots)) as RuleRoots,
  };
}

/** A second slice may add to a type, never change what is there. */
function merge(base: Reads, added: Reads): Reads {
  const out: Record<string, unknown> = { ...base, ...added };
  for (const part of EXTENSIBLE) {
    const [before, after] = [base[part] ?? {}, added[part] ?? {}];
    const twice = Object.keys(after).find((name) => name in before);
    if (twice) throw new Error(`${added.entity.name}.${twice} is declared twice in the ${part} of two Reads`);
    out[part] = { ...before, ...after };
  }
  return out as unknown as Reads;
}

const naming = new UnderscoreNamingStrategy();
/** Column of a field that nothing declares, where a type has a source of its own. */
export const columnName = (field: string): string => naming.propertyToColumnName(field);

function modelOf(reads: Reads, meta: EntityMetadata | undefined): TypeModel {
  const properties = Object.values(meta?.properties ?? {});
  const columns: Record<string, string> = {};
  const one: Record<string, ToOne> = {};
  for (const property of properties) {
    const [column] = property.fieldNames ?? [];
    if (!column || property.persist === false) continue;
    const target = property.targetMeta?.class;
    if (property.kind === ReferenceKind.SCALAR) columns[property.name] = column;
    else if (target) one[property.name] = { entity: () => target as EntityRef, column };
  }
  return {
    ...reads,
    type: graphqlNameOf(reads.entity),
    table: meta?.tableName ?? null,
    columns,
    one: { ...one, ...reads.one },
  };
}

const graphqlNameOf = (entity: EntityRef): string =>
  getMetadataStorage().objectTypes.find((type) => type.target === entity)?.name ?? entity.name;

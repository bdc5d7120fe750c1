import { z } from 'zod';
import type { SchemeKind } from '../../scheme-kind.ts';
import { EDITOR_HINT, type JsonSchema as Schema, schemeJsonSchema } from '../scheme-json-schema.ts';
import { NAMED_BASE } from './override.ts';

/**
 * The format of a district's changes (区改动文件格式) as JSON Schema, worked out from that of a whole scheme by the rules of `docs/decisions/0030`: every member
 * may be left out; a list of named entries may be given as an object of their names, where null removes one; a cell's source may be given alone.
 * Whether the base has what is changed, the check says.
 */
export function overrideJsonSchema<D extends object>(kind: SchemeKind<D>): Schema {
  const { name, title, overrideDescription, parted } = kind.jsonSchema;
  const whole = schemeJsonSchema(kind) as Schema & { $defs: Schema; properties: Schema };
  const { $schema, $defs, properties } = whole;
  const { $schema: _hint, ...members } = properties;
  const { $schema: _dialect, ...base } = z.toJSONSchema(NAMED_BASE, { target: 'draft-2020-12', io: 'input' });
  const changes = new Changes($defs, ['Words', ...parted]);
  const changed = mapped(members, (member) => changes.of(member));
  return {
    $schema,
    $id: `urn:jiceng:${name}-override:1`,
    title: `${title}Override`,
    description: overrideDescription,
    type: 'object',
    properties: { ...EDITOR_HINT, base, ...changed },
    required: ['base'],
    additionalProperties: false,
    $defs: { ...$defs, ...changes.defs },
  };
}

const mapped = (record: Schema, change: (value: Schema) => unknown): Schema =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value as Schema)]));

const REMOVED = { type: 'null' };

class Changes {
  /** Changed parts that several members share, by their names. */
  readonly defs: Record<string, unknown> = {};

  constructor(
    private readonly wholes: Schema,
    /** Parts that have members an override may give alone. */
    private readonly parted: readonly string[],
  ) {}

  of(whole: Schema): unknown {
    const { $ref, anyOf, oneOf, items, properties } = whole as Record<string, never>;
    if ($ref) return this.#ofShared($ref);
    if (anyOf) return { ...whole, anyOf: (anyOf as Schema[]).map((each) => this.of(each)) };
    // Without its kind a part may be of several.
    if (oneOf) return { ...without(whole, 'oneOf'), anyOf: (oneOf as Schema[]).map((each) => this.of(each)) };
    if (items) return this.#ofList(whole, items);
    if (properties) return { ...without(whole, 'required'), properties: mapped(properties, (each) => this.of(each)) };
    return whole;
  }

  #ofShared(ref: string): unknown {
    const name = ref.split('/').at(-1) as string;
    if (name !== 'CellSource' && !this.parted.includes(name)) return { $ref: ref };
    const changed = `${name}Change`;
    const whole = this.wholes[name] as Schema;
    this.defs[changed] ??= name === 'CellSource' ? sourceChange(whole) : this.of(whole);
    return { $ref: `#/$defs/${changed}` };
  }

  #ofList(whole: Schema, items: Schema): unknown {
    const names = nameOfEntries(items);
    if (!names) return whole;
    const byName = {
      type: 'object',
      description: 'Entries by their names: what is changed of one, a new one, or null to remove it. 按编号改动',
      propertyNames: names,
      additionalProperties: { anyOf: [this.of(items), REMOVED] },
    };
    const { description, ...list } = whole;
    return { ...(description !== undefined && { description }), anyOf: [byName, list] };
  }
}

const without = (schema: Schema, member: string): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== member));

/** Schema of what entries of a list are called; null: they have no names. */
function nameOfEntries(items: Schema): unknown {
  const [first = items] = (items.oneOf as readonly Schema[] | undefined) ?? [];
  const properties = first.properties as Schema | undefined;
  return properties?.code ?? properties?.id ?? properties?.result ?? null;
}

/** Single cells' sources, where null takes one away. */
function sourceChange(whole: Schema): unknown {
  const anyOf = (whole.anyOf as readonly Schema[]).map((each) =>
    each.type === 'object' ? { ...each, additionalProperties: { anyOf: [each.additionalProperties, REMOVED] } } : each,
  );
  return { ...whole, anyOf };
}

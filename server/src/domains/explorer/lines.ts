import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { MAX_PAGE } from '../../shared/reads/list.ts';
import type { Ask, CheckedQuery, Variables } from '../../shared/reads/query-door.ts';
import type { Chain } from './list-path.ts';

/** Most rows of one export. */
export const MOST_ROWS = 20_000;

/** The objects at each step of the chain, down to the row. */
export type ExportLine = readonly Variables[];

const PAGE = 'exportPage';
const TOTAL = 'exportTotal';

/**
 * All lines of the list: page after page where it has pages, whatever page the query asked for; each page is a read like any other, within
 * its limits, and all are asked within one snapshot.
 *
 * @throws EXPORT_TOO_LARGE when there are more than `MOST_ROWS`
 */
export async function* linesOf(
  ask: Ask,
  query: CheckedQuery,
  variables: Variables,
  chain: Chain,
): AsyncGenerator<ExportLine> {
  let count = 0;
  for await (const answer of answersOf(ask, query, variables, chain)) {
    for (const line of linesIn(answer, chain)) {
      if (++count > MOST_ROWS) throw tooLarge();
      yield line;
    }
  }
}

const tooLarge = (rows?: number) =>
  new DomainError('EXPORT_TOO_LARGE', { limit: MOST_ROWS, ...(rows !== undefined && { rows }) }, 'document');

/** The answers that hold the list's pages one after the other; a list without pages comes with the first. */
async function* answersOf(
  ask: Ask,
  query: CheckedQuery,
  variables: Variables,
  chain: Chain,
): AsyncGenerator<Variables> {
  const at = pagedStep(chain);
  if (at < 0) return yield ask(query, variables);
  const paged = chain[at] as Chain[number];
  const first = rewritten(query, paged.nodes, true);
  const next = rewritten(query, paged.nodes, false);
  let limit = MAX_PAGE;
  let total: number | null = null;
  for (let offset = 0; ; ) {
    const answer: Variables | null = await ask(offset === 0 ? first : next, {
      ...variables,
      [PAGE]: { limit, offset },
    }).catch((error: unknown) => {
      // A page of 200 rows may cost more than one read may; then smaller pages are asked for.
      if (error instanceof DomainError && error.code === 'QUERY_TOO_COMPLEX' && limit > SMALLEST) return null;
      throw error;
    });
    if (answer === null) {
      limit = Math.floor(limit / 2);
      continue;
    }
    const page = chain.slice(0, at + 1).reduce<unknown>((value, { key }) => (value as Variables | null)?.[key], answer);
    if (offset === 0) total = ((page as Variables | null)?.[TOTAL] as number | undefined) ?? 0;
    // Nobody waits for a list of which it is known that it is too long.
    if (total !== null && total > MOST_ROWS) throw tooLarge(total);
    yield answer;
    offset += limit;
    if (offset >= (total ?? 0)) return;
  }
}

/** Rows of the smallest page that is tried before a query counts as too complex. */
const SMALLEST = 20;

/** The step whose pages are walked: the first with pages, unless a list stands above it. */
function pagedStep(chain: Chain): number {
  const list = chain.findIndex(({ isList }) => isList);
  const at = chain.findIndex(
    ({ field, below }) => isPaged(field.args) && below?.some(({ field: f }) => f.name === 'items'),
  );
  return at >= 0 && at <= list ? at : -1;
}

const isPaged = (args: readonly { readonly name: string }[]): boolean => args.some(({ name }) => name === 'page');

/** The same query, asking for `$exportPage` of the list, and with its total. */
function rewritten(query: CheckedQuery, nodes: readonly FieldNode[], withTotal: boolean): CheckedQuery {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const variable = { kind: Kind.VARIABLE, name: name(PAGE) } as const;
  const document: DocumentNode = visit(query.document, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [
        ...(node.variableDefinitions ?? []),
        {
          kind: Kind.VARIABLE_DEFINITION,
          variable,
          type: { kind: Kind.NAMED_TYPE, name: name('PageInput') },
        } as const,
      ],
    }),
    Field: (node) => {
      if (!nodes.includes(node)) return undefined;
      const total: FieldNode = { kind: Kind.FIELD, alias: name(TOTAL), name: name('totalCount') };
      const selections = node.selectionSet?.selections ?? [];
      return {
        ...node,
        arguments: [
          ...(node.arguments ?? []).filter((argument) => argument.name.value !== 'page'),
          { kind: Kind.ARGUMENT, name: name('page'), value: variable } as const,
        ],
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: withTotal ? [...selections, total] : selections,
        } as const,
      };
    },
  });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A checked query lost its operation while its page was rewritten');
  return { document, operation };
}

/** The lines of one answer: each list of the chain is gone through, an object that is null has none. */
function* linesIn(answer: Variables, chain: Chain, above: ExportLine = []): Generator<ExportLine> {
  const [step, ...rest] = chain;
  if (!step) return yield above;
  const value = answer[step.key] ?? null;
  if (value === null) return;
  for (const each of step.isList ? (value as readonly (Variables | null)[]) : [value as Variables])
    if (each !== null) yield* linesIn(each, rest, [...above, each]);
}

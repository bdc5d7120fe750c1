import type { DocumentNode } from 'graphql';
import type { OperationRequest, Plan, Reader } from '../compile/compile.ts';
import { directiveFlags, shapeOf } from '../compile/shape.ts';

const PLANS_PER_DOCUMENT = 64;

interface DocumentPlans {
  readonly flags: ReadonlySet<string>;
  readonly plans: Map<string, Plan>;
}

const lists = new WeakMap<ReadonlySet<string>, string>();

/** The same text for equal sets; looked at once for each set, of which `permissionsOf` makes one for the same roles. */
function listed(permissions: ReadonlySet<string>): string {
  let list = lists.get(permissions);
  if (list === undefined) {
    list = [...permissions].sort().join();
    lists.set(permissions, list);
  }
  return list;
}

/**
 * Plans by document, operation, who may see what, and shape of the variables. Documents live as long as Apollo keeps them parsed; of one
 * document the plans used longest ago go first. A refusal is not kept.
 */
export class PlanCache {
  readonly #documents = new WeakMap<DocumentNode, DocumentPlans>();
  /** Plans made so far; a test sees by it that a value is not compiled again. */
  compiled = 0;

  constructor(private readonly reader: Reader) {}

  plan(asked: OperationRequest, compile: () => Plan): Plan {
    const { flags, plans } = this.#of(asked.document);
    const { asker, operation, variables } = asked;
    const rights = `${asker.loggedIn ? 1 : 0},${listed(asker.permissions)}`;
    const key = `${operation.name?.value ?? ''}|${rights}|${shapeOf(this.reader.schema, operation, variables, flags)}`;
    let plan = plans.get(key);
    if (!plan) {
      plan = compile();
      this.compiled++;
    }
    plans.delete(key);
    plans.set(key, plan);
    if (plans.size > PLANS_PER_DOCUMENT) plans.delete(plans.keys().next().value as string);
    return plan;
  }

  #of(document: DocumentNode): DocumentPlans {
    const known = this.#documents.get(document);
    if (known) return known;
    const fresh: DocumentPlans = { flags: directiveFlags(document), plans: new Map() };
    this.#documents.set(document, fresh);
    return fresh;
  }
}

import type { MikroORM } from '@mikro-orm/postgresql';
import { permissionsOf } from '../../shared/access/permissions.ts';
import type { Vault } from '../../shared/access/vault.ts';
import type { Actor, SessionControl } from '../../shared/context.ts';
import type { DocumentEnd } from '../../shared/document-end.ts';
import type { ExportableList } from '../../shared/exports/exportable-list.ts';
import type { ImportKind } from '../../shared/imports/import-kind.ts';
import type { QuotaKeeper } from '../../shared/quota-keeper.ts';
import type { RegionFollower } from '../../shared/region-follower.ts';
import type { Day } from '../../shared/time/timeline.ts';
import type { ErrorReporter } from '../graphql/errors.ts';
import type { ReadPathContext } from '../read-path/run/apollo-plugin.ts';
import type { QueryDoors } from '../read-path/run/query-door.ts';
import { look, NO_SCOPE, SYSTEM_PERSON, unitOfWork } from '../unit-of-work/index.ts';

/** What every context of a server is made of. */
export interface ContextParts {
  readonly orm: MikroORM;
  readonly demo: boolean;
  readonly today: () => Day;
  /** Where `today` is; default Asia/Shanghai. */
  readonly timeZone?: string;
  readonly followers: readonly RegionFollower[];
  readonly documentEnds: readonly DocumentEnd[];
  readonly quotas: QuotaKeeper;
  readonly importKinds: readonly ImportKind[];
  readonly exportLists: readonly ExportableList[];
  readonly vault: Vault;
  /** Brings row rights up to the day before the first write of it. */
  readonly beginDay: () => Promise<void>;
  readonly queries: QueryDoors;
}

/** Who asks, and on what occasion: a request, or an attempt of a job. */
export interface Occasion {
  /** Null: nobody is logged in. */
  readonly actor: Actor | null;
  readonly requestId: string;
  /** Address it came from. */
  readonly source: string;
  readonly session: SessionControl;
  readonly log: ErrorReporter['log'];
  /** The same occasion with what is now known of who asks. */
  readonly renewed: () => Promise<ReadPathContext>;
}

export function contextFor(parts: ContextParts, occasion: Occasion): ReadPathContext {
  const { actor, requestId, source, session, log, renewed } = occasion;
  const by = { personId: actor?.personId ?? SYSTEM_PERSON, scope: actor?.scope ?? NO_SCOPE, requestId };
  const context: ReadPathContext = {
    actor,
    session,
    requestId,
    permissions: permissionsOf(actor?.roles ?? []),
    today: parts.today(),
    timeZone: parts.timeZone ?? 'Asia/Shanghai',
    source,
    demo: parts.demo,
    log,
    followers: parts.followers,
    documentEnds: parts.documentEnds,
    quotas: parts.quotas,
    importKinds: parts.importKinds,
    exportLists: parts.exportLists,
    vault: parts.vault,
    write: async (operation, options, work) => {
      await parts.beginDay().catch((err: unknown) => log.error({ err }, 'Row rights lag behind the day'));
      return unitOfWork(parts.orm, by, operation, options, work);
    },
    look: (work) => look(parts.orm, by, work),
    renewed,
    get queries() {
      return parts.queries.for(context);
    },
  };
  return context;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { type Permission, ROLE_PERMISSIONS, Role } from '../../../shared/access/permissions.ts';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import { InboxKind, settle, tell } from '../../../shared/inbox/inbox.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { Decision, isEntryId } from '../../../shared/review/review.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import { findUnit, openFile, paperOf, readResidentId, residentIdMask, SEALED, Worker } from '../../workers/index.ts';
import { TransferState } from './transfer.enums.ts';
import { expiryOf, MOST_REQUESTS_AN_HOUR } from './transfer-request.rules.ts';
import type { DecideTransferInput, RequestTransferInput, WithdrawTransferInput } from './transfer-requests.inputs.ts';
import { moveFile, townsInScope } from './transfers.service.ts';

type Asker = Pick<Context, 'vault' | 'today' | 'actor' | 'quotas'>;

/** Who is told of a request, where he holds the file; the database finds them, since who asks does not know where that is. */
const DECIDERS = Object.values(Role).filter((role) =>
  (ROLE_PERMISSIONS[role] as readonly Permission[]).includes('workers:write'),
);

/** Two requests of one street for one number at the same moment, or one after the other. */
export const REQUEST_REFUSALS = {
  transfer_request_one: { code: 'TRANSFER_WAITING', field: 'idNumber' },
} as const;

/**
 * Asks for a file that another office holds (申请调动). A number that is nobody's is answered like one that is somebody's elsewhere.
 *
 * @throws WORKER_EXISTS with the worker for a number of a file in the scope; TRANSFER_WAITING, TRANSFER_LIMIT, TRANSFER_SAME_UNIT, ID_NUMBER_INVALID,
 *   REGION_NOT_FOUND, WORKER_NOT_FOUND
 */
export async function requestTransfer(
  em: EntityManager,
  input: RequestTransferInput,
  asker: Asker,
): Promise<WriteAnswer> {
  const { idNumber, workerId, on } = input;
  if ((idNumber == null) === (workerId == null))
    throw new DomainError('VALUE_REQUIRED', { one: 'idNumber, workerId' }, 'idNumber');
  const unit = await findUnit(em, input.toUnitId, on, 'toUnitId');
  const paper = documentColumns(input.document);
  const [{ made } = { made: 0 }] = await em.execute<{ made: number }[]>(
    `select transfer_requests_since(now() - interval '1 hour') as made`,
  );
  if (made >= MOST_REQUESTS_AN_HOUR) throw new DomainError('TRANSFER_LIMIT', { most: MOST_REQUESTS_AN_HOUR });
  const subject = idNumber == null ? await subjectOf(em, workerId ?? '', unit.id) : await numbered(em, idNumber, asker);
  const asked = {
    toUnitName: await nameOf(em, unit.id, on),
    statedName: idNumber == null ? null : lineOf(input.name, 'name', MOST_CHARACTERS.name),
    numberMask: subject.mask,
    on,
    ...paper,
    expiresOn: expiryOf(asker.today),
    deciders: DECIDERS,
  };
  neededLine(input.reason, 'reason', MOST_CHARACTERS.reason);
  const [row] = await em.execute<[{ id: string }]>(
    `select request_transfer(?, ?, decode(?, 'hex'), ?::date, ?::jsonb)::text as id`,
    [unit.id, subject.workerId, subject.index, asker.today, JSON.stringify(asked)],
  );
  return { id: row.id };
}

interface Subject {
  readonly workerId: number | null;
  /** Blind index of the number, in hexadecimal; null: asked for by the file. */
  readonly index: string | null;
  readonly mask: string | null;
}

async function subjectOf(em: EntityManager, id: string, unitId: number): Promise<Subject> {
  const key = idOf(id);
  const worker = key === null ? null : await em.findOne(Worker, key);
  if (!worker) throw new DomainError('WORKER_NOT_FOUND', { id }, 'workerId');
  if ((worker.communityId ?? worker.regionId) === unitId) throw new DomainError('TRANSFER_SAME_UNIT', {}, 'toUnitId');
  return { workerId: worker.id, index: null, mask: null };
}

async function numbered(em: EntityManager, typed: string, { vault, today }: Asker): Promise<Subject> {
  const read = readResidentId(typed, today);
  if (typeof read === 'string') throw new DomainError('ID_NUMBER_INVALID', { problem: read }, 'idNumber');
  const index = vault.index(read.number, SEALED.idNumber).toString('hex');
  const [holder] = await em.execute<{ worker_id: number | null }[]>(
    `select worker_id from worker_of_number(decode(?, 'hex'))`,
    [index],
  );
  if (holder?.worker_id != null) throw new DomainError('WORKER_EXISTS', { workerId: holder.worker_id }, 'idNumber');
  return { workerId: null, index, mask: residentIdMask(read.number) };
}

/** `某街道 某社区`, as who decides is told who may not see either. */
async function nameOf(em: EntityManager, unitId: number, on: Day): Promise<string> {
  const [named] = await em.execute<{ name: string }[]>(
    `select coalesce(t.name || ' ', '') || u.name as name from region_attributes u
       left join region_attributes t on t.unit_id = u.parent_id and u.community_id is not null and t.superseded_at is null and t.valid @> lower(u.valid)
     where u.unit_id = ? and u.superseded_at is null order by not u.valid @> ?::date, lower(u.valid) limit 1`,
    [unitId, on],
  );
  return named?.name ?? '';
}

/**
 * Who holds the file answers a request for it (答复调动申请): approved, the file goes over on its day although the unit lies outside his scope.
 *
 * @throws TRANSFER_NOT_FOUND, TRANSFER_NOT_HELD, FOUR_EYES_REQUIRED, ALREADY_DECIDED, TRANSFER_EXPIRED, STALE_VERSION, REASON_REQUIRED; UNIT_GONE where
 *   the unit has ended since
 */
export async function decideTransfer(
  em: EntityManager,
  input: DecideTransferInput,
  asker: Asker,
): Promise<WriteAnswer> {
  const request = await openRequest(em, input, asker);
  if (request.own) throw new DomainError('FOUR_EYES_REQUIRED', { id: input.id }, 'id');
  if (request.workerId === null) throw new DomainError('TRANSFER_NOT_HELD', { id: input.id }, 'id');
  const why = lineOf(input.reason, 'reason', MOST_CHARACTERS.reason);
  if (input.decision === Decision.RETURN) {
    if (why === null) throw new DomainError('REASON_REQUIRED', {}, 'reason');
    await conclude(em, request, { state: TransferState.RETURNED, why, on: null });
    return { id: request.id };
  }
  const on = input.on ?? request.on;
  // Earlier days are those of who asks: nobody else says that he was there before.
  if (on < request.on) throw new DomainError('VALUE_INVALID', { min: request.on }, 'on');
  const [target] = await em.execute<{ unit_id: number; region_id: number; stands: boolean }[]>(
    'select * from transfer_target(?, ?::date)',
    [request.id, on],
  );
  if (!target?.stands) throw new DomainError('TRANSFER_UNIT_GONE', { unit: request.toUnitName, on }, 'on');
  const worker = await em.findOneOrFail(Worker, request.workerId);
  const file = await openFile(em, String(worker.id), worker.version, 'id');
  const towns = await townsInScope(em);
  // Decided before the file moves: afterwards it may lie outside the scope.
  await conclude(em, request, { state: TransferState.APPROVED, why, on });
  await moveFile(
    em,
    file,
    {
      to: { id: target.unit_id, regionId: target.region_id },
      on,
      paper: paperOf(request),
      endDuties: true,
      towns,
      saved: { field: 'id' },
    },
    asker,
  );
  return { id: request.id };
}

/** Who asked takes it back (撤回调动申请). */
export async function withdrawTransfer(
  em: EntityManager,
  input: WithdrawTransferInput,
  asker: Asker,
): Promise<WriteAnswer> {
  const request = await openRequest(em, input, asker);
  if (!request.own) throw new DomainError('ENTRY_NOT_YOURS', { id: input.id }, 'id');
  const why = lineOf(input.reason, 'reason', MOST_CHARACTERS.reason);
  await conclude(em, request, { state: TransferState.WITHDRAWN, why, on: null });
  return { id: request.id };
}

/** Locked, so that of two who decide at once the second finds it decided. */
async function openRequest(
  em: EntityManager,
  { id, version }: { readonly id: string; readonly version: number },
  { today }: Pick<Asker, 'today'>,
) {
  const [request] = isEntryId(id) ? await em.execute<OpenRequest[]>(OPEN, [id]) : [];
  if (!request) throw new DomainError('TRANSFER_NOT_FOUND', { id }, 'id');
  if (request.state !== TransferState.WAITING) throw new DomainError('ALREADY_DECIDED', { id }, 'id');
  if (request.expiresOn <= today) throw new DomainError('TRANSFER_EXPIRED', { on: request.expiresOn }, 'id');
  if (request.version !== version) throw new DomainError('STALE_VERSION', {}, 'version');
  return request;
}

interface OpenRequest extends ReturnType<typeof documentColumns> {
  readonly id: string;
  readonly state: TransferState;
  readonly version: number;
  readonly on: Day;
  readonly expiresOn: Day;
  readonly toUnitName: string;
  readonly requestedBy: number;
  readonly own: boolean;
  /** null: the file is not in the scope, or nobody's. */
  readonly workerId: number | null;
}

const OPEN = `select r.id::text, r.state, r.version, r.requested_for::text as "on", r.expires_on::text as "expiresOn", r.to_unit_name as "toUnitName",
    r.requested_by as "requestedBy", r.requested_by = nullif(current_setting('app.person', true), '')::int as own,
    (select w.id from transfer_file f join worker w on w.id = f.worker_id where f.request_id = r.id) as "workerId",
    r.document_title as "documentTitle", r.document_number as "documentNumber", r.document_article as "documentArticle",
    r.document_date::text as "documentDate", r.document_grade as "documentGrade"
  from transfer_request r where r.id = ?::bigint for update`;

async function conclude(
  em: EntityManager,
  { id, requestedBy }: OpenRequest,
  { state, why, on }: { readonly state: TransferState; readonly why: string | null; readonly on: Day | null },
): Promise<void> {
  await em.execute(
    'update transfer_request set state = ?, decision_reason = ?, decided_on = ?::date, version = version + 1 where id = ?::bigint',
    [state, why, on, id],
  );
  const subject = { type: 'TRANSFER', id };
  await settle(em, { kind: InboxKind.TRANSFER_REQUESTED, subject });
  await tell(em, { to: { persons: [requestedBy] }, kind: InboxKind.TRANSFER_DECIDED, subject, params: { state } });
}

/** Tables that change without an entry of the audit, and why. */
export const NOT_AUDITED: Readonly<Record<string, string>> = {
  audit_entry: 'the audit itself',
  audit_link: 'the audit itself: its chain',
  attachment_part: 'the bytes of an attachment, which is audited in the same transaction',
  code_entry: 'codes of the national standards, which come with the product and change by a migration only',
  code_table: 'as their codes',
  grade_recheck: 'whose grades a job looks at next; the facts that say so are audited, and what it proposes',
  grade_simulation_row:
    'what a simulation gives each worker; the simulation with its inputs, sums and a hash over these rows is audited in the same transaction',
  headcount_step: 'counted from employment and assignment, which are audited, in the same transaction',
  idempotency: 'the answer to a repeat of a mutation whose rows are audited',
  inbox_item: 'messages: what they tell of is audited',
  job_run: 'how far a job is, twice a second; what was asked and how it ended is audited',
  import_entry: 'which rows a batch made; those rows are audited, and the batch',
  import_file_part: 'the sealed bytes of an import file, which is audited in the same transaction',
  import_problem: 'what a check found, until the file is swept; the batch with its counts is audited',
  list_export_part:
    'the bytes of an exported list; the export with its conditions and its rows is audited in the same transaction',
  login_attempt: 'the log of log-ins, which is kept instead',
  login_session: 'comes and goes with log-ins, which have their own log',
  migration: "which version of the database this is: the product's own",
  query_export_file:
    'the bytes of an export; the export with its query and its rows is audited in the same transaction',
  region_event_applied: 'that the keys of a region moved on its day; the event and the region are audited',
  region_event_fact: 'which entries of a file an event made; the entries are audited, and the event',
  vault_secret:
    "made at the first start and sealed anew when the installation's key changes, by nobody who is logged in",
  regrade_reason: 'told from regrade_item, which is audited, in the same transaction',
  worker_span: 'told from employment, assignment, duty and certificate, which are audited, in the same transaction',
  worker_end: 'told from facts that are audited, in the same transaction',
  worker_run: 'told from employment, which is audited, in the same transaction',
  worker_placing: 'the last day whose placements were taken over; the workers it moved are audited',
};

/** What the server tells the supervisor, as its one argument. The cluster's path stands in the command line, by which it is recognised. */
export interface SupervisorOrder {
  readonly native: string;
  readonly cluster: string;
  readonly port: number;
  /** File with the superuser's password, for the first start. */
  readonly passwordFile: string;
  readonly logFile: string;
  /** null: run as we are. */
  readonly account: { readonly uid: number; readonly gid: number } | null;
}

/** What the supervisor answers, a line of JSON each. */
export type SupervisorReport =
  | { readonly kind: 'postmaster'; readonly pid: number }
  | { readonly kind: 'ready' }
  /** Another start holds the cluster. */
  | { readonly kind: 'in use' }
  | { readonly kind: 'port taken' }
  /** Last lines of initdb or PostgreSQL, in English as they write them. */
  | { readonly kind: 'trouble'; readonly text: string };

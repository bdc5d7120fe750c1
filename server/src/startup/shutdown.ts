/** A stop that takes longer is cut off; PostgreSQL recovers at the next start. */
const LONGEST_MS = 8_000;

/** Ends the process in order: what was opened last is closed first. */
export class Shutdown {
  readonly #closers: (() => Promise<unknown>)[] = [];
  #begun = false;

  get begun(): boolean {
    return this.#begun;
  }

  /** When the stop has begun meanwhile, it is closed at once and the start goes no further. */
  async opened(close: () => Promise<unknown>): Promise<void> {
    if (!this.#begun) {
      this.#closers.push(close);
      return;
    }
    await close();
    await new Promise(() => undefined);
  }

  /** Only the first call counts: Ctrl-C arrives from the terminal and from the launcher. */
  async run(code: number): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    setTimeout(() => process.exit(code || 1), LONGEST_MS).unref();
    for (const close of this.#closers.reverse()) {
      try {
        await close();
      } catch (error) {
        console.error(error);
      }
    }
    process.exit(code);
  }

  /** On Ctrl-C, on SIGTERM, and when the launcher is gone. */
  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.run(0));
    if (!process.send) return;
    process.on('disconnect', () => this.run(0));
    if (!process.connected) this.run(0);
  }
}

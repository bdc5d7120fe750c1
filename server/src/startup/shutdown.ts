/**
 * Ends the process in order: what was opened last is closed first. The server takes no new request and finishes those it has, then the jobs their
 * passes. A stop that takes longer than it is allowed is cut off with exit code 1; PostgreSQL recovers at the next start.
 */
export class Shutdown {
  readonly #closers: (() => Promise<unknown>)[] = [];
  #begun = false;
  #longestMs = 8_000;

  get begun(): boolean {
    return this.#begun;
  }

  /** How long a stop may take. */
  allow(seconds: number): void {
    this.#longestMs = seconds * 1000;
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
    setTimeout(() => process.exit(code || 1), this.#longestMs).unref();
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

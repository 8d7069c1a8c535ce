/**
 * Cooperative interleaving: a worker stops at every point it passes until the test lets it go on. A worker that is
 * never let go on has crashed there. Deterministic, since at most one worker moves at a time.
 */
export class Gates {
  private readonly waiting: { point: string; open: () => void }[] = [];
  private running = 0;
  private wake: () => void = () => {};
  /** When open, nobody stops. */
  open = false;

  readonly pass = (point: string): Promise<void> => {
    if (this.open) return Promise.resolve();
    return new Promise((open) => {
      this.waiting.push({ point, open });
      this.running--;
      this.wake();
    });
  };

  /** Starts a worker and waits until it stands at its first point, or has ended. Its errors are the test's errors. */
  async start(work: () => Promise<unknown>): Promise<void> {
    this.running++;
    let failure: { error: unknown } | undefined;
    void work()
      .catch((error: unknown) => {
        failure = { error };
      })
      .then(() => {
        this.running--;
        this.wake();
      });
    await this.quiet();
    if (failure !== undefined) throw failure.error;
  }

  get points(): readonly string[] {
    return this.waiting.map(({ point }) => point);
  }

  /** Lets the worker number `index` (modulo) go on to its next point. */
  async step(index: number): Promise<void> {
    const [worker] = this.waiting.splice(index % Math.max(this.waiting.length, 1), 1);
    if (worker === undefined) return;
    this.running++;
    worker.open();
    await this.quiet();
  }

  /** The worker number `index` (modulo) dies where it stands. */
  crash(index: number): void {
    this.waiting.splice(index % Math.max(this.waiting.length, 1), 1);
  }

  private async quiet(): Promise<void> {
    while (this.running > 0) await new Promise<void>((wake) => (this.wake = wake));
  }
}

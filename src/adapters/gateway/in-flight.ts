/** The answers that are on their way. */
export class InFlight {
  readonly #tasks = new Set<Promise<void>>();

  /** @param task never rejects */
  add(task: Promise<void>): void {
    this.#tasks.add(task);
    void task.then(() => this.#tasks.delete(task));
  }

  /** Resolves when everything that was on its way is delivered or given up. */
  async settled(): Promise<void> {
    await Promise.all(this.#tasks);
  }
}

/** What one side of a connection has received, in order; tests wait for messages, not for time. */
export class MessageLog<T> {
  readonly all: T[] = [];
  private readonly waiting = new Set<() => void>();

  add(message: T): void {
    this.all.push(message);
    for (const look of [...this.waiting]) look();
  }

  /** Gives the first message that fits, now or once it comes; those before `from` are not looked at. */
  find(fits: (message: T) => boolean, from = 0): Promise<T> {
    return new Promise((resolve) => {
      const look = () => {
        const found = this.all.slice(from).find(fits);
        if (found === undefined) return;
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }

  last(): T | undefined {
    return this.all.at(-1);
  }
}

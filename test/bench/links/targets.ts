/** What must hold of a measurement. */
export interface Target {
  readonly name: string;
  readonly holds: boolean;
}

/** A part of the benchmark: what it prints, and what must hold of it. */
export interface Section {
  readonly markdown: string;
  readonly targets: readonly Target[];
}

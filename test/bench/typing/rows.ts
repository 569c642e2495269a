import { ask } from './scenarios/ask';
import { checkMany, checkMore } from './scenarios/check-many';
import { openMany } from './scenarios/open-many';
import type { Scenario } from './scenarios/scenario';
import { sizes } from './scenarios/sizes';
import { start } from './scenarios/start';
import { stress } from './scenarios/stress';
import { typeOn } from './scenarios/type-on';
import type { ServerId } from './servers';

/** What must hold: ours is at most so many times the other's figure; of `itself`, the figure is at most that. */
export interface Target {
  readonly beside: ServerId | 'itself';
  readonly most: number;
}

/** A row of the table. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly unit: 'ms' | 'MiB' | 'times';
  readonly scenario: ScenarioName;
  /** Its name among the figures of the scenario. */
  readonly figure: string;
  readonly targets: readonly Target[];
}

interface ScenarioEntry {
  readonly run: Scenario;
  readonly servers: readonly ServerId[];
  /** It takes long, and is run only when asked for. */
  readonly isLong?: true;
  /** It is short and gives one figure a run: so many runs a round. */
  readonly repeats?: number;
}

const all: readonly ServerId[] = ['ours', 'floor', 'without-debounce', 'as-shipped'];
const own: readonly ServerId[] = ['ours', 'floor'];

/** What is run, and with which servers. */
export const scenarios = {
  start: { run: start, servers: all, repeats: 3 },
  typing: { run: typeOn, servers: all },
  sizes: { run: sizes, servers: ['ours', 'floor', 'without-debounce'] },
  ask: { run: ask, servers: ['ours', 'without-debounce', 'as-shipped'] },
  stress: { run: stress, servers: all },
  open: { run: openMany, servers: all },
  check: { run: checkMany, servers: own },
  'check-more': { run: checkMore, servers: own, isLong: true },
} as const satisfies Record<string, ScenarioEntry>;

export type ScenarioName = keyof typeof scenarios;

/** Gives what is run under a name. */
export function findScenario(name: ScenarioName): ScenarioEntry {
  return scenarios[name];
}

const nothing: readonly Target[] = [];
const besideBoth = (most: number): readonly Target[] => [
  { beside: 'without-debounce', most },
  { beside: 'as-shipped', most },
];

/** The table, in its order. */
export const rows: readonly Row[] = [
  {
    name: 'edit',
    title: 'edit to fresh diagnostics, 43 items, p50',
    unit: 'ms',
    scenario: 'typing',
    figure: 'edit',
    targets: [
      { beside: 'floor', most: 0.35 },
      { beside: 'without-debounce', most: 0.3 },
    ],
  },
  { name: 'description', title: 'the same, in a description', unit: 'ms', scenario: 'typing', figure: 'description', targets: nothing },
  {
    name: 'cpu',
    title: 'CPU per edit',
    unit: 'ms',
    scenario: 'typing',
    figure: 'cpu',
    targets: [{ beside: 'without-debounce', most: 0.4 }],
  },
  {
    name: 'first-edits',
    title: 'the first 10 edits after the start, p50',
    unit: 'ms',
    scenario: 'typing',
    figure: 'firstEdits',
    targets: [{ beside: 'without-debounce', most: 0.5 }],
  },
  { name: 'first-cpu', title: 'CPU per edit, these 10', unit: 'ms', scenario: 'typing', figure: 'firstCpu', targets: nothing },
  {
    name: 'small',
    title: 'edit to fresh diagnostics, 22 items, p50',
    unit: 'ms',
    scenario: 'sizes',
    figure: 'smallEdit',
    targets: nothing,
  },
  { name: 'large', title: 'the same, 99 items of an own list', unit: 'ms', scenario: 'sizes', figure: 'largeEdit', targets: nothing },
  {
    name: 'growth',
    title: '99 items against 22',
    unit: 'times',
    scenario: 'sizes',
    figure: 'growth',
    targets: [{ beside: 'itself', most: 1.3 }],
  },
  {
    name: 'stress',
    title: 'edit to fresh diagnostics, 43 items with 10 times the addresses and lines, p50',
    unit: 'ms',
    scenario: 'stress',
    figure: 'stress',
    targets: [{ beside: 'floor', most: 0.3 }],
  },
  {
    name: 'burst',
    title: '20 keys 40 ms apart: last key to fresh diagnostics',
    unit: 'ms',
    scenario: 'typing',
    figure: 'burst',
    targets: [{ beside: 'without-debounce', most: 0.5 }],
  },
  {
    name: 'completion',
    title: 'completions of an answer, 43 items, p50',
    unit: 'ms',
    scenario: 'ask',
    figure: 'completion',
    targets: besideBoth(0.25),
  },
  {
    name: 'completion-after-edit',
    title: 'an edit and the completions right after it, p50',
    unit: 'ms',
    scenario: 'ask',
    figure: 'completionAfterEdit',
    targets: besideBoth(0.25),
  },
  { name: 'hover', title: 'hover on a key, p50', unit: 'ms', scenario: 'ask', figure: 'hover', targets: besideBoth(0.4) },
  { name: 'symbols', title: 'document symbols, p50', unit: 'ms', scenario: 'ask', figure: 'symbols', targets: besideBoth(0.4) },
  {
    name: 'initialize',
    title: 'start of the process to the answer of initialize',
    unit: 'ms',
    scenario: 'start',
    figure: 'initialize',
    targets: [{ beside: 'as-shipped', most: 0.4 }],
  },
  {
    name: 'first-diagnostics',
    title: 'start of the process to the first right diagnostics',
    unit: 'ms',
    scenario: 'start',
    figure: 'firstDiagnostics',
    targets: [{ beside: 'as-shipped', most: 0.4 }],
  },
  { name: 'start-cpu', title: 'CPU until then', unit: 'ms', scenario: 'start', figure: 'startCpu', targets: nothing },
  {
    name: 'memory',
    title: 'memory after 200 edits, 43 items',
    unit: 'MiB',
    scenario: 'typing',
    figure: 'memory',
    targets: [{ beside: 'as-shipped', most: 1 }],
  },
  {
    name: 'open-memory',
    title: 'memory with 50 files open',
    unit: 'MiB',
    scenario: 'open',
    figure: 'openMemory',
    targets: [{ beside: 'as-shipped', most: 0.9 }],
  },
  {
    name: 'open',
    title: '50 files of 43 items opened: all diagnostics',
    unit: 'ms',
    scenario: 'open',
    figure: 'open',
    targets: [{ beside: 'floor', most: 1.2 }],
  },
  {
    name: 'check',
    title: 'oit check, 500 files of 43 items (floor: yaml alone)',
    unit: 'ms',
    scenario: 'check',
    figure: 'check',
    targets: [{ beside: 'floor', most: 1 }],
  },
  { name: 'check-memory', title: 'the most memory of that', unit: 'MiB', scenario: 'check', figure: 'checkMemory', targets: nothing },
  {
    name: 'check-growth',
    title: 'memory of oit check, 5,000 files against 50',
    unit: 'times',
    scenario: 'check-more',
    figure: 'checkGrowth',
    targets: [{ beside: 'itself', most: 1.3 }],
  },
];

import type { Fault, Verdict } from '../../support/faults/fault-list';
import { type CheckerRun, runLinkinator, runOit } from './checkers';
import { withServers } from './server-process';
import { benchFaults } from './set-up';
import { renderTable, toSeconds } from './table';
import type { Section } from './targets';

const timeout = ['--timeout', '4000'];
const mostMilliseconds = 100_000;

/** The scale on which every link checker can be judged. */
type CoarseVerdict = 'ok' | 'broken' | 'suspect' | 'unsure';

const coarse: Readonly<Record<Verdict, CoarseVerdict>> = {
  alive: 'ok',
  dead: 'broken',
  tls: 'broken',
  unreachable: 'broken',
  moved: 'suspect',
  'redirected-home': 'suspect',
  login: 'suspect',
  'soft-404': 'suspect',
  empty: 'suspect',
  'wrong-type': 'suspect',
  blocked: 'unsure',
};

/** Where the coarse truth is another, or more than one answer is right. */
const coarseExceptions: Readonly<Record<string, readonly CoarseVerdict[]>> = {
  '503ra': ['unsure'],
  ua403: ['ok', 'unsure'],
  truncated: ['broken', 'suspect'],
  drip: ['ok', 'suspect', 'unsure'],
  headbomb: ['ok', 'suspect'],
  headdrip: ['ok', 'suspect', 'unsure'],
};

const coarseTruth = ({ name, verdict }: Fault): readonly CoarseVerdict[] => coarseExceptions[name] ?? [coarse[verdict]];

const statesOfPeer: Readonly<Record<string, CoarseVerdict>> = { OK: 'ok', BROKEN: 'broken' };

/** Compares what both checkers say of every fault with the truth. */
export async function compareVerdicts(): Promise<Section> {
  const oit = await withServers('faults', async (places) => toAnswers(await runOit(places, timeout), places.urls));
  const linkinator = await withServers('faults', async (places) => toAnswers(await runLinkinator(places, timeout), places.urls));
  const rows = benchFaults.map((fault, index) => {
    const ours = oit.result.said[index] ?? '';
    const theirs = statesOfPeer[linkinator.result.said[index] ?? ''];
    const isOurs = ours === fault.verdict;
    const isTheirs = theirs !== undefined && coarseTruth(fault).includes(theirs);
    const cells = [fault.name, fault.verdict, mark(ours, isOurs), coarseTruth(fault).join(', '), mark(theirs ?? 'no answer', isTheirs)];
    return { fault, ours, isOurs, isTheirs, cells };
  });
  const right = (which: 'isOurs' | 'isTheirs') => `${rows.filter((row) => row[which]).length} of ${rows.length}`;
  const head = ['endpoint', 'right verdict', 'oit', 'on the coarse scale', 'linkinator'];
  const sums = [
    ['right', '', right('isOurs'), '', right('isTheirs')],
    ['wall s', '', toSeconds(oit.result.wall), '', toSeconds(linkinator.result.wall)],
  ];
  return {
    markdown: `## Verdicts on ${rows.length} faults, almost all on one host\n\n${renderTable(head, [...rows.map(({ cells }) => cells), ...sums])}`,
    targets: [
      ...rows.map(({ fault, ours, isOurs }) => ({ name: `${fault.name} is ${fault.verdict}, not ${ours}`, holds: isOurs })),
      { name: `verdicts within ${mostMilliseconds / 1000} s`, holds: oit.result.wall <= mostMilliseconds },
    ],
  };
}

function toAnswers({ said, wall }: CheckerRun, urls: readonly string[]) {
  return { said: urls.map((url) => said.get(url)), wall };
}

function mark(text: string, isRight: boolean): string {
  return isRight ? text : `${text} ✗`;
}

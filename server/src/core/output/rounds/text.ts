import { formatRange } from '../../analysis/score/score';
import { formatDay } from '../../features/eras';
import { interfaceTexts } from '../../features/interface-texts';
import { describeAgenda } from '../../features/rounds/describe-agenda';
import { describeChanges } from '../../features/rounds/describe-changes';
import { roundTexts } from '../../features/rounds/round-texts';
import type { Language } from '../../ground/language';
import { showSafely } from '../report/display-width';
import { paint } from '../report/paint';
import type { ReviewedFile, RoundsReportForm } from './reviewed-file';

/** The report for people: of each file what has changed since its last round, then the open work by division. */
export function createRoundsTextForm({ language, colour }: { readonly language: Language; readonly colour: boolean }): RoundsReportForm {
  const title = (text: string) => paint(showSafely(text), 'title', colour);
  return {
    start: '',
    formatFile: (file) =>
      `${[
        `${title(file.path)}: ${showSafely(`${file.review.list.title} (${file.review.list.id})`)}`,
        showSafely(tellRecord(file, language)),
        ...file.oddities.map(showSafely),
        ...tellChanges(file, language, title),
        ...tellAgenda(file, language, title),
      ].join('\n')}\n`,
    between: '\n',
    end: `\n${interfaceTexts(language).preCheck}\n`,
  };
}

function tellRecord({ isRecorded, round, roundsFile }: ReviewedFile, language: Language): string {
  const texts = roundTexts[language];
  return isRecorded ? texts.recorded(formatDay(round.day, language), roundsFile) : texts.notRecorded;
}

type Title = (text: string) => string;

function tellChanges({ changes, review }: ReviewedFile, language: Language, title: Title): string[] {
  if (!changes) return [roundTexts[language].first, ...tellStanding(review, language)];
  const { since, numbers, groups } = describeChanges(changes, review, language);
  return [
    title(since),
    ...numbers.map((line) => `  ${showSafely(line)}`),
    ...(groups.length === 0 ? [`  ${roundTexts[language].nothing}`] : []),
    ...groups.flatMap((group) => [
      title(group.title),
      ...group.lines.map(
        (line) => `  ${showSafely([line.id, line.title].filter(Boolean).join(' '))}${line.text && `: ${showSafely(line.text)}`}`,
      ),
    ]),
  ];
}

function tellStanding({ ready, total, score }: ReviewedFile['review'], language: Language): string[] {
  const texts = interfaceTexts(language);
  return [
    `  ${texts.ready(ready, total)}`,
    ...(score ? [`  ${texts.projected(formatRange(score.oit.low, score.oit.high), score.estimate)}`] : []),
  ];
}

function tellAgenda({ agenda }: ReviewedFile, language: Language, title: Title): string[] {
  if (agenda.length === 0) return [];
  return [
    title(roundTexts[language].agenda),
    ...describeAgenda(agenda, language).flatMap(({ division, detail, items }) => [
      `  ${showSafely(division)}: ${detail}`,
      ...items.map(({ id, title: name, state, flags, details }) => {
        const marks = flags.length > 0 ? ` [${flags.join(', ')}]` : '';
        return `    ${showSafely(`${id} ${name}: ${[`${state}${marks}`, ...details].join(' · ')}`)}`;
      }),
    ]),
  ];
}

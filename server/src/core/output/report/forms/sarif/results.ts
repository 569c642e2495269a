import type { Fix } from '../../../../findings/finding';
import { formatFix, formatRelated } from '../../../../findings/fix-texts';
import type { Language } from '../../../../ground/language';
import { createLineIndex, type LineIndex } from '../../../../ground/line-index';
import type { Span } from '../../../../ground/span';
import type { Sha256 } from '../../../../links/ports';
import type { ReportedFile } from '../../report';
import type { Remark, ReportSubject, SilencedRemark } from '../../subject';
import { findFingerprints } from './fingerprints';
import { levels } from './level';
import { toMessage } from './message';
import { toArtifact, toRegion } from './places';

/** The name and version of how fingerprints are made. */
const fingerprintName = 'oit/v1';

interface ResultOptions {
  readonly language: Language;
  readonly sha256: Sha256;
}

type Listed = Remark & Partial<Pick<SilencedRemark, 'reason' | 'comment'>>;

/** Gives the results of a file in the order of its text; those that a comment silences among them, marked. */
export function listResults(file: ReportedFile, { remarksOf, silencedOf }: ReportSubject, options: ResultOptions): unknown[] {
  const all: readonly Listed[] = [...remarksOf(file), ...silencedOf(file)];
  const listed = all.filter(({ code }) => code !== null).sort((a, b) => a.span.start - b.span.start);
  const fingerprints = findFingerprints(file.text, listed, options.sha256);
  const writing: Writing = { artifactLocation: toArtifact(file.uri), lines: createLineIndex(file.text), language: options.language };
  return listed.map((remark, index) => toResult(remark, fingerprints[index] ?? '', writing));
}

/** What all results of a file are written with. */
interface Writing {
  readonly artifactLocation: object;
  readonly lines: LineIndex;
  readonly language: Language;
}

function toResult(
  { code, severity, item, span, heading, message, finding, reason, comment }: Listed,
  fingerprint: string,
  writing: Writing,
) {
  const { language } = writing;
  const related = finding?.related ?? [];
  return {
    ruleId: code,
    level: levels[severity],
    message: toMessage(heading === null ? message : `${heading}: ${message}`),
    locations: [{ ...toLocation(span, writing), ...(item !== null && { logicalLocations: [{ ...toName(item), kind: 'object' }] }) }],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ note, span: place }) => ({
        ...toLocation(place, writing),
        message: toMessage(formatRelated(note, language)),
      })),
    }),
    partialFingerprints: { [fingerprintName]: fingerprint },
    ...(comment && {
      suppressions: [
        { kind: 'inSource', ...(reason && { justification: toMessage(reason).text }), location: toLocation(comment, writing) },
      ],
    }),
    ...(finding?.fix && { fixes: [toFix(finding.fix, writing)] }),
  };
}

function toName(item: string) {
  return { name: toMessage(item).text };
}

function toLocation(span: Span, { artifactLocation, lines }: Writing) {
  return { physicalLocation: { artifactLocation, region: toRegion(span, lines) } };
}

function toFix({ title, edits }: Fix, { artifactLocation, lines, language }: Writing) {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: toRegion(span, lines),
    ...(newText !== '' && { insertedContent: { text: newText } }),
  }));
  return { description: toMessage(formatFix(title, language)), artifactChanges: [{ artifactLocation, replacements }] };
}

import type { CheckResult } from '../../analysis/check-result';
import { formatDay } from '../../features/eras';
import { isFindingOf } from '../../findings/finding';
import type { ByLanguage, Language } from '../../ground/language';
import type { Review } from '../../review/review';
import { evidenceNotFound } from '../../rules/evidence/not-found';
import { evidenceUnlisted } from '../../rules/evidence/unlisted';
import { findBlockers } from './blockers';

interface SummaryTexts {
  readonly blocked: (errors: number, silenced: number) => string;
  readonly free: string;
  readonly ready: (ready: number, total: number) => string;
  readonly atRisk: (ids: readonly string[]) => string;
  readonly links: (day: string, dead: number, doubtful: number, unverified: number, unknown: number) => string;
  readonly noLinks: string;
  readonly lacking: (count: number, ids: readonly string[]) => string;
  readonly unlisted: (count: number, ids: readonly string[]) => string;
  readonly silenced: (count: number) => string;
}

const texts: ByLanguage<SummaryTexts> = {
  th: {
    blocked: (errors, silenced) =>
      `ส่งออกฉบับจริงยังไม่ได้: ข้อผิดพลาด ${errors} รายการ${silenced > 0 ? ` และที่ปิดการแจ้งโดยไม่มีเหตุผล ${silenced} รายการ` : ''}`,
    free: 'ไม่มีข้อผิดพลาดที่ขวางการส่งออก',
    ready: (ready, total) => `พร้อม ${ready} จาก ${total} ข้อ`,
    atRisk: (ids) => `เสี่ยงได้ 0 คะแนน ${ids.length} ข้อ: ${ids.join(', ')}`,
    links: (day, dead, doubtful, unverified, unknown) =>
      `ลิงก์ (ตรวจเมื่อ ${day}): เสีย ${dead} ควรแก้ ${doubtful} ต้องเปิดดูเอง ${unverified}${unknown > 0 ? ` ยังไม่ได้ตรวจ ${unknown}` : ''}`,
    noLinks: 'ลิงก์: ยังไม่ได้ตรวจ',
    lacking: (count, ids) => `ไม่พบไฟล์หลักฐาน ${count} ไฟล์ จะไม่อยู่ในชุดเอกสาร: ${ids.join(', ')}`,
    unlisted: (count, ids) => `ไฟล์ที่ตั้งชื่อตามข้อแต่ยังไม่ได้ใส่เป็นหลักฐาน ${count} ไฟล์: ${ids.join(', ')}`,
    silenced: (count) => `ปิดการแจ้งไว้ ${count} รายการ (อยู่ในชุดเอกสารพร้อมเหตุผล)`,
  },
  en: {
    blocked: (errors, silenced) =>
      `Not ready for a final package: ${errors} error${errors === 1 ? '' : 's'}${silenced > 0 ? ` and ${silenced} silenced without a reason` : ''}`,
    free: 'No error stands in the way',
    ready: (ready, total) => `${ready} of ${total} items ready`,
    atRisk: (ids) => `At risk of 0 (${ids.length}): ${ids.join(', ')}`,
    links: (day, dead, doubtful, unverified, unknown) =>
      `Links (checked ${day}): ${dead} dead, ${doubtful} to mend, ${unverified} to open yourself${unknown > 0 ? `, ${unknown} not checked` : ''}`,
    noLinks: 'Links: not checked yet',
    lacking: (count, ids) => `Evidence not found, and not in the package (${count}): ${ids.join(', ')}`,
    unlisted: (count, ids) => `Named after an item, but not inserted as evidence (${count}): ${ids.join(', ')}`,
    silenced: (count) => `${count} finding${count === 1 ? '' : 's'} silenced (in the package with their reasons)`,
  },
};

/** Says in lines what stands in the way of a package, what is at risk, whether links were checked and when, which evidence is lacking, and what is silenced. */
export function summarizeExport(result: CheckResult, review: Review | null, language: Language): string[] {
  const say = texts[language];
  const { errors, silenced } = findBlockers(result);
  const risky = review?.items.filter(({ state }) => state === 'at-risk').map(({ id }) => id) ?? [];
  const { dead = 0, doubtful = 0, unverified = 0 } = review?.links.weights ?? {};
  const lastDay = review?.links.lastDay ?? null;
  const lacking = result.findings.filter((finding) => isFindingOf(finding, evidenceNotFound));
  const unlisted = result.findings.filter((finding) => isFindingOf(finding, evidenceUnlisted));
  const itemsOf = (findings: typeof result.findings) => [...new Set(findings.flatMap(({ item }) => item ?? []))];
  return [
    errors.length + silenced.length > 0 ? say.blocked(errors.length, silenced.length) : say.free,
    ...(review ? [say.ready(review.ready, review.total)] : []),
    ...(risky.length > 0 ? [say.atRisk(risky)] : []),
    lastDay ? say.links(formatDay(lastDay, language), dead, doubtful, unverified, review?.links.unknown ?? 0) : say.noLinks,
    ...(lacking.length > 0 ? [say.lacking(lacking.length, itemsOf(lacking))] : []),
    ...(unlisted.length > 0
      ? [
          say.unlisted(
            unlisted.reduce((sum, { args }) => sum + args.files.length, 0),
            itemsOf(unlisted),
          ),
        ]
      : []),
    ...(result.silenced.length > 0 ? [say.silenced(result.silenced.length)] : []),
  ];
}

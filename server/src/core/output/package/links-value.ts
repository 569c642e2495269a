import { formatDate } from '../../thai/date';
import type { PackageContent } from './package-content';
import { packageTexts } from './texts';

/** Gives what `links.json` holds: each link with what was found when it was opened, and the SHA-256 of what was read of it. */
export function createLinksValue({ day, isDraft, links, review, language }: PackageContent) {
  return {
    links: links.map(({ verdict, read, isVerified, text, ...link }) => ({
      ...link,
      verdict,
      evidence: text === '' ? null : text,
      verified: isVerified,
      sha256: read?.sha256 ?? null,
      bytesRead: read?.bytes ?? null,
      isWhole: read?.isWhole ?? null,
    })),
    summary: {
      ...(review?.links.weights ?? { fine: 0, dead: 0, doubtful: 0, unverified: 0 }),
      unknown: review?.links.unknown ?? links.length,
    },
    day: formatDate(day),
    draft: isDraft,
    notice: packageTexts[language].linksNotice,
  };
}

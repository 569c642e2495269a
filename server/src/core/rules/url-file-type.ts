import { meantUrl } from '../addresses/url';
import { createFinding } from '../findings/finding';
import { confidenceOf } from '../profile/profile';
import { urlsOfItem } from '../submission/placed-urls';
import { evidenceOf, placeOf } from '../submission/urls';
import { eachAnsweredItem, type Rule } from './rule';

/** What a form is recognised by: the end of a file's name, and the word for it in a description. */
const forms = {
  pdf: { extension: /\.pdf(?![a-z0-9])/i, word: /pdf|พีดีเอฟ/i },
  xlsx: { extension: /\.xlsx?(?![a-z0-9])/i, word: /excel|xlsx?|เอ็กเซล|เอกเซล/i },
} as const;

const file = /\.(?:pdf|docx?|xlsx?|pptx?|csv|odt|ods|jpe?g|png|gif|webp|zip|rar)$/i;

export const urlFileType: Rule<'url.file-type'> = {
  code: 'url.file-type',
  severity: 'warning',
  source: '001 l.173: PDF for O14; national lists: PDF and Excel',
  check: eachAnsweredItem((item, expected, { profile }) => {
    const [first] = evidenceOf(item) ?? [];
    if (!first) return [];
    const urls = urlsOfItem(item).flatMap(({ reading }) => meantUrl(reading) ?? []);
    const missing = (expected.fileTypes ?? []).filter((type) => {
      const { extension, word } = forms[type];
      return !urls.some((url) => extension.test(url.pathname + url.search)) && !word.test(item.description?.value ?? '');
    });
    if (missing.length === 0) return [];
    // A page may lead to the file: only where files alone are shown the form is missing for certain.
    const isFilesOnly = urls.every(({ pathname }) => file.test(pathname));
    const confidence = profile ? confidenceOf(profile, expected) : 'document';
    const args = { types: missing, isFilesOnly, confidence };
    const severity = isFilesOnly && confidence === 'document' ? 'warning' : 'info';
    return [createFinding('url.file-type', placeOf(first.entry), args, { item: item.id, severity })];
  }),
};

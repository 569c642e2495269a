import type { Sha256 } from '../../../links/ports';
import type { PackageContent } from '../package-content';
import type { PackedItem } from '../packed-item';
import { packageTexts } from '../texts';
import { renderPage } from './page';
import { Signatures } from './signatures';
import { pageTexts } from './texts';

/**
 * Gives the items for which a publication is requested, one request each: an approval is due before each publication (003 l.110), and what
 * is published is the information of one item.
 */
export function listRequests({ items }: PackageContent): PackedItem[] {
  return items.filter(({ answer, urls, description }) => answer !== 'ไม่มี' && (urls.length > 0 || description !== ''));
}

/** Gives the request to publish the information of an item, by the form of document 003 (l.130-147). */
export function renderRequestForm(item: PackedItem, { language, agency, isDraft }: PackageContent, sha256: Sha256): string {
  const texts = pageTexts[language];
  const { id, title, description, urls, divisions, owners, approval } = item;
  const office = [agency ?? '', divisions || owners].filter((part) => part !== '').join(' – ');
  const notes = urls.flatMap(({ note }) => (note ? [note] : []));
  const reportedOn = approval.find(({ step }) => step === 'reported')?.on ?? '';
  const values = [office, reportedOn, `${id} ${title}`, description, urls.map(({ url }) => url).join('\n'), notes.join('\n')];
  const signers = approval.map(({ step, by, on }) => ({ role: texts.roles[step], position: by ?? '', date: on ?? '' }));
  const body = (
    <div class="form">
      {isDraft ? <p class="draft">{packageTexts[language].draftNotice}</p> : null}
      <h1>{texts.formTitle}</h1>
      <p class="facts screen">{texts.formNote}</p>
      {texts.formFields.map((name, index) => (
        <p class={index === 3 || index === 5 ? 'row tall' : 'row'} key={name}>
          <b>{name}</b>
          {index >= 3 ? `\n${values[index]}` : values[index]}
        </p>
      ))}
      <Signatures texts={texts} signers={signers} />
    </div>
  );
  return renderPage({ language, title: `${id} – ${texts.formTitle}`, key: null, body, sha256 });
}

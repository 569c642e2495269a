import type { Sha256 } from '../../../links/ports';
import { webAddressOf } from '../../review-report/web-address';
import { describeFacts } from '../entry-workbook';
import type { PackageContent } from '../package-content';
import type { PackedItem, PackedUrl } from '../packed-item';
import { packageTexts } from '../texts';
import { renderPage } from './page';
import { type PageTexts, pageTexts } from './texts';

/** Gives the page from which the answers are entered: one card an item, in the order of ITAP. */
export function renderEntryPage(content: PackageContent, sha256: Sha256): string {
  const { language, agency, items, isDraft, review, basis, key } = content;
  const texts = pageTexts[language];
  const [before, between, after] = texts.progress;
  const groups = groupItems(content);
  const body = (
    <div class="entry">
      {isDraft ? <p class="draft">{packageTexts[language].draftNotice}</p> : null}
      <h1>{`${agency ?? packageTexts[language].noAgency} – ${texts.entryTitle}`}</h1>
      <p class="facts">{[describeFacts(content), review?.list.title].filter((part) => part).join(' · ')}</p>
      <p class="facts">{`${basis} · ${texts.preCheck}`}</p>
      {items.length === 0 ? <p class="warn">{texts.unreadable}</p> : isDraft ? null : <p class="screen">{texts.howTo}</p>}
      <p class="screen" data-scripted="" hidden>
        <b>
          {before}
          <span id="entered-count">0</span>
          {`${between}${items.length}${after}`}
        </b>
      </p>
      {groups.map(({ title, items: cards }) => (
        <section key={title}>
          <h2>{title}</h2>
          {cards.map(({ item, index }) => (
            <Card key={index} item={item} index={index} texts={texts} notPacked={packageTexts[language].notPacked} />
          ))}
        </section>
      ))}
    </div>
  );
  return renderPage({ language, title: `${agency ?? 'OIT'} – ${texts.entryTitle}`, key, body, sha256 });
}

interface Group {
  readonly title: string;
  readonly items: readonly { readonly item: PackedItem; readonly index: number }[];
}

/** By sub-indicator; what the list does not know stands last. */
function groupItems({ review, items, language }: PackageContent): Group[] {
  const placed = items.map((item, index) => ({ item, index }));
  const subs = review?.indicators.flatMap((indicator) => indicator.subIndicators) ?? [];
  const groups = subs.map(({ id, title }) => ({ title: `${id} ${title}`, items: placed.filter(({ item }) => item.subIndicator === id) }));
  const others = placed.filter(({ item }) => !subs.some(({ id }) => id === item.subIndicator));
  return [...groups, { title: subs.length > 0 ? pageTexts[language].other : '', items: others }].filter((group) => group.items.length > 0);
}

interface CardProps {
  readonly item: PackedItem;
  readonly index: number;
  readonly texts: PageTexts;
  readonly notPacked: string;
}

function Card({ item, index, texts, notPacked }: CardProps) {
  const { id, title, stateText, answer, urls, description, typed, divisions, owners, periods, evidence, review } = item;
  const field = (name: string) => ({ id: `f${index}-${name}`, item: id, texts });
  const findings = review?.findings ?? [];
  const files = evidence.map(({ typed: path, packed }) => packed?.name ?? `${path} ${notPacked}`);
  return (
    <article>
      <header>
        <h3>{`${id} ${title}`}</h3>
        <span class="state">{stateText}</span>
        <label class="tick">
          <input type="checkbox" data-item={id} />
          {` ${texts.entered}`}
        </label>
      </header>
      {findings.length > 0 ? (
        <div class="open">
          <b>{texts.open}</b>
          <ul>
            {findings.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Field {...field('answer')} name={texts.answer} kind="answer" value={answer} warning={typed.answer === null ? null : texts.notRead} />
      {urls.length === 0 ? <Missing name={texts.url(1)} text={texts.noUrl} /> : null}
      {urls.map((url, at) => (
        <UrlField key={at} {...field(`url${at}`)} name={texts.url(at + 1)} url={url} />
      ))}
      {((description || typed.item) ?? '') ? (
        <Field
          {...field('description')}
          name={texts.description}
          kind="description"
          value={description || (typed.item ?? '')}
          warning={typed.description === null && typed.item === null ? null : texts.notRead}
        />
      ) : (
        <Missing name={texts.description} text={texts.noDescription} />
      )}
      <Fact name={texts.division} text={divisions || owners} />
      <Fact name={texts.period} text={periods} />
      <Fact name={texts.evidence} text={files.join(', ')} />
    </article>
  );
}

interface FieldProps {
  readonly id: string;
  readonly item: string;
  readonly texts: PageTexts;
  readonly name: string;
}

interface ValueProps extends FieldProps {
  readonly kind: 'answer' | 'url' | 'description';
  readonly value: string;
  readonly warning: string | null;
}

/** Signs of a line of the field, and the most lines that it shows at once. */
const lineLength = 70;
const mostRows = 16;

/** A text that can be selected, with a button that copies it where scripts run. */
function Field({ id, item, texts, name, kind, value, warning }: ValueProps) {
  const rows = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <div>
        <textarea id={id} readonly rows={Math.min(mostRows, rows)} data-field={kind} data-of={item}>
          {value}
        </textarea>
        <div class="paper">{value}</div>
      </div>
      <button type="button" hidden data-scripted="" data-copy={id} data-done={texts.copied} aria-label={`${texts.copy} ${item} ${name}`}>
        {texts.copy}
      </button>
      {warning === null ? null : <div class="beside warn">{warning}</div>}
    </div>
  );
}

function UrlField({ url: { url, note, isRead, link }, ...field }: FieldProps & { readonly url: PackedUrl }) {
  const { texts } = field;
  const href = isRead ? webAddressOf(url) : null;
  const verdict = link && link.weight !== null ? link.text : '';
  return (
    <>
      <Field {...field} kind="url" value={url} warning={isRead ? null : texts.notRead} />
      {href || note || verdict ? (
        <div class="field">
          <div class="beside">
            {href ? (
              <a class="screen" href={href} rel="noreferrer noopener">
                {texts.openLink}
              </a>
            ) : null}
            {verdict ? <span class={link?.weight === 'fine' ? undefined : 'warn'}>{` ${verdict}`}</span> : null}
            {note ? <span>{` ${texts.note}: ${note}`}</span> : null}
          </div>
        </div>
      ) : null}
    </>
  );
}

function Missing({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div class="field">
      <div class="name">{name}</div>
      <div class="warn">{text}</div>
    </div>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return text === '' ? null : (
    <div class="field">
      <div class="name">{name}</div>
      <div>{text}</div>
    </div>
  );
}

import { formatHundredths, toHundredths } from '../../../ground/fraction';
import type { Review, ReviewedItem } from '../../../review/review';
import { describePreviousResult } from '../../../submission/previous-result';
import { anchorOf, Heading, Section, State, WebLink } from '../parts';
import { shorten } from '../showable';
import type { View } from '../view';

/** Every item with all that is known of it. */
export function Items({ review: { items }, view }: { readonly review: Review; readonly view: View }) {
  return (
    <Section view={view} id="items" title={view.texts.all}>
      {items.map((item) => (
        <Item key={item.id} item={item} view={view} />
      ))}
    </Section>
  );
}

function Item({ item, view }: { readonly item: ReviewedItem; readonly view: View }) {
  const { texts } = view;
  const open = view.openItem?.(item.id) ?? null;
  const facts = [
    ...(item.answer === null ? [] : [texts.answer(item.answer)]),
    ...(item.divisions.length > 0 ? [texts.responsible(item.divisions)] : []),
  ];
  return (
    <article class="entry" id={anchorOf(item.id, view)}>
      <Heading level={view.level + 1}>
        {item.id} {item.title} <State state={item.state} view={view} />
      </Heading>
      {facts.length > 0 ? <p class="facts">{facts.join(' · ')}</p> : null}
      {open === null ? null : (
        <p class="facts">
          <a href={open}>{texts.openInFile(item.id)}</a>
        </p>
      )}
      <MissingElements item={item} view={view} />
      <Findings item={item} view={view} />
      {item.urls.length > 0 ? (
        <ul class="urls">
          {[...new Set(item.urls)].map((url) => (
            <li key={url}>
              <WebLink url={url} />
            </li>
          ))}
        </ul>
      ) : null}
      <Result item={item} view={view} />
      <Previous item={item} view={view} />
    </article>
  );
}

/** Gives what is still to be shown; of what is ready, nothing is. */
function listMissing({ elements, isReady, state }: ReviewedItem) {
  return isReady || state === 'none' ? [] : elements.filter(({ isShown, isRequired }) => isRequired && !isShown);
}

function MissingElements({ item, view }: { readonly item: ReviewedItem; readonly view: View }) {
  const missing = listMissing(item);
  if (missing.length === 0) return null;
  // In a page of many agencies the list of items is not told again where nobody has begun.
  const isUnbegun =
    view.level > 2 && item.answer === null && missing.length === item.elements.filter(({ isRequired }) => isRequired).length;
  return (
    <p class="facts">
      <b>{view.texts.elementsOpen}:</b> {isUnbegun ? view.texts.allElements(missing.length) : missing.map(({ label }) => label).join(' · ')}
    </p>
  );
}

/** In a page of many agencies, what the line of missing elements says already is not said again of each, and of what is no error the beginning. */
function Findings({ item, view }: { readonly item: ReviewedItem; readonly view: View }) {
  const isSaid = view.level > 2 && listMissing(item).length > 0;
  const findings = item.findings.filter(({ code }) => !(isSaid && code === 'element.missing'));
  if (findings.length === 0) return null;
  return (
    <ul class="lines">
      {findings.map(({ code, severity, text }, index) => (
        <li key={index}>
          <b>{view.texts.severities[severity]}</b> {severity === 'error' ? text : shorten(text, view)} <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}

function Result({ item: { result }, view }: { readonly item: ReviewedItem; readonly view: View }) {
  const { texts } = view;
  if (!result || (result.score === null && result.remark === null)) return null;
  const parts = [
    ...(result.score === null ? [] : [texts.official(formatHundredths(toHundredths(result.score)))]),
    ...(result.remark === null ? [] : [texts.remark(result.remark)]),
  ];
  return <p class="facts">{parts.join(' · ')}</p>;
}

/** What there is to learn from the year before. */
function Previous({ item: { previous }, view }: { readonly item: ReviewedItem; readonly view: View }) {
  if (!previous) return null;
  const { label, score, remark } = describePreviousResult(previous, view.language);
  return (
    <p class="facts">
      {label}: {[score, ...(remark === null ? [] : [view.texts.remark(remark)])].filter((part) => part !== null).join(' · ')}
    </p>
  );
}

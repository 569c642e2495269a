import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Sha256 } from '../../links/ports';
import { StateMarks } from './parts';
import { hashOf } from './policy';
import sortTables from './sort-tables.page.js';
import style from './style.css';
import type { View } from './view';

interface DocumentProps {
  readonly view: View;
  readonly title: string;
  readonly head: ComponentChildren;
  readonly contents: ComponentChildren;
  /** The parts of the page, rendered one by one: there may be hundreds. */
  readonly parts: Iterable<string>;
  /** A small script sorts the tables that say they can be sorted. */
  readonly sorts: boolean;
  readonly sha256: Sha256;
}

/** Gives the text of a page piece by piece. Nothing in it is loaded from anywhere, and only the style and the script that it names are taken. */
export function* writeDocument({ view, title, head, contents, parts, sorts, sha256 }: DocumentProps): Generator<string> {
  const { texts, language } = view;
  yield `<!doctype html>\n<html lang="${language}">`;
  yield renderToString(
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={describePolicy(sorts, sha256)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <Verbatim tag="style" text={style} />
    </head>,
  );
  yield '<body>';
  yield renderToString(
    <>
      <a class="skip" href="#main">
        {texts.skip}
      </a>
      <StateMarks />
      <header class="masthead">{head}</header>
      {contents}
    </>,
  );
  yield '<main id="main">';
  yield* parts;
  yield '</main>';
  yield renderToString(
    <>
      <footer class="about">
        <h2>{texts.about}</h2>
        <ul class="lines">
          {texts.aboutLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </footer>
      {sorts ? <Verbatim tag="script" text={sortTables} /> : null}
    </>,
  );
  yield '</body></html>\n';
}

/** Text of this program that is no markup: what stands in a style or script is not unescaped. */
function Verbatim({ tag: Tag, text }: { readonly tag: 'style' | 'script'; readonly text: string }) {
  return <Tag dangerouslySetInnerHTML={{ __html: text }} />;
}

function describePolicy(sorts: boolean, sha256: Sha256): string {
  const allow = (kind: string, text: string) => `${kind} 'sha256-${hashOf(text, sha256)}'`;
  return [
    "default-src 'none'",
    allow('style-src', style),
    ...(sorts ? [allow('script-src', sortTables)] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../../ground/language';
import type { Sha256 } from '../../../links/ports';
import { hashOf } from '../../review-report/policy';
import copyAndTick from './copy-and-tick.page.js';
import style from './pages.css';

interface PageProps {
  readonly language: Language;
  readonly title: string;
  /** Fields are copied and ticked by a small script; ticks are kept under `key`. */
  readonly key: string | null;
  readonly body: ComponentChildren;
  readonly sha256: Sha256;
}

/** Gives the text of a page of the package: nothing is loaded from anywhere, and only its own style and script are taken. */
export function renderPage({ language, title, key, body, sha256 }: PageProps): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(style, sha256)}'`,
    ...(key === null ? [] : [`script-src 'sha256-${hashOf(copyAndTick, sha256)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>,
  );
  const main = renderToString(
    <main id="page" data-key={key ?? undefined}>
      {body}
      {key === null ? null : <script dangerouslySetInnerHTML={{ __html: copyAndTick }} />}
    </main>,
  );
  return `<!doctype html>\n<html lang="${language}">${head}<body>${main}</body></html>\n`;
}

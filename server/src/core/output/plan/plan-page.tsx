import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../ground/language';
import type { Sha256 } from '../../links/ports';
import { hashOf } from '../review-report/policy';
import { makeShowable } from '../review-report/showable';
import type { Line, Plan, PlanBlock, PlanCell, PlanColumn, PlanSection, PlanTable } from './plan';
import style from './plan.css';

/** Gives the plan as a web page: nothing is loaded from anywhere, no script runs, and only its own style is taken. */
export function renderPlanPage(plan: Plan, { language, sha256 }: { readonly language: Language; readonly sha256: Sha256 }): string {
  const shown = makeShowable(plan);
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(style, sha256)}'; base-uri 'none'; form-action 'none'`;
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>{`${shown.title} – ${shown.agency}`}</title>
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>,
  );
  return `<!doctype html>\n<html lang="${language}">${head}<body>${renderToString(<Page plan={shown} />)}</body></html>\n`;
}

function Page({ plan: { title, agency, facts, notes, sections } }: { readonly plan: Plan }) {
  return (
    <>
      <header>
        <h1>{title}</h1>
        <p>
          <strong>{agency}</strong>
        </p>
        {facts.map((each) => (
          <p key={each}>{each}</p>
        ))}
        <ul class="notes">
          {notes.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </header>
      <main>
        {sections.map((section, index) => (
          <Section key={section.title} section={section} number={index + 1} />
        ))}
      </main>
    </>
  );
}

function Section({ section: { title, answers, blocks }, number }: { readonly section: PlanSection; readonly number: number }) {
  return (
    <section>
      <h2>{`${number}. ${title}`}</h2>
      {answers === null ? null : <p class="answers">{answers}</p>}
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </section>
  );
}

function Block({ block }: { readonly block: PlanBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs line={block.line} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.lines.map((line, index) => (
            <li key={index}>
              <Runs line={line} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={block} />;
  }
}

function Table({ table: { caption, columns, rows } }: { readonly table: PlanTable }) {
  return (
    <table>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map(({ head, width }) => (
          <col key={head} width={`${Math.round(width)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ head, isNumber }) => (
            <th key={head} scope="col" class={isNumber ? 'number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) => (
              <Cell key={at} cell={cell} column={columns[at]} isHead={at === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell, column, isHead }: { readonly cell: PlanCell; readonly column: PlanColumn | undefined; readonly isHead: boolean }) {
  const lines = cell.map((line, index) => (
    <p key={index}>
      <Runs line={line} />
    </p>
  ));
  return isHead ? <th scope="row">{lines}</th> : <td class={column?.isNumber ? 'number' : undefined}>{lines}</td>;
}

function Runs({ line }: { readonly line: Line }) {
  return (
    <>
      {line.map(({ text, kind }, index) =>
        kind === 'strong' ? (
          <strong key={index}>{text}</strong>
        ) : kind === 'to-write' ? (
          <mark key={index} class="to-write">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}

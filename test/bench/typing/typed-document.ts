import { pathToFileURL } from 'node:url';
import type { Diagnostic, Position, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { SubmissionFile, TypingPlace } from './files/submission-file';

const sample = Array.from('ตรวจทานแล้วตรงกับข้อมูลที่เผยแพร่บนเว็บไซต์');

/** An open file in which one place is typed at: a sentence forth, then the same back. */
export class TypedDocument {
  readonly uri: string;
  version = 1;
  /** Of the last report; a server that is asked with it may answer that nothing has changed. */
  resultId: string | undefined;
  private readonly lines: readonly string[];
  private typed = 0;
  private isForward = true;

  constructor(
    file: string,
    { text, inNote }: SubmissionFile,
    private readonly place: TypingPlace = inNote,
  ) {
    this.uri = pathToFileURL(file).href;
    this.lines = text.split('\n');
  }

  get text(): string {
    const { line, character } = this.place;
    const before = this.lines[line] as string;
    return this.lines.with(line, before.slice(0, character) + sample.slice(0, this.typed).join('') + before.slice(character)).join('\n');
  }

  /** Types one key more; gives the change. */
  type(): TextDocumentContentChangeEvent {
    this.version++;
    if (this.typed === sample.length) this.isForward = false;
    if (this.typed === 0) this.isForward = true;
    const start = this.at(this.typed);
    if (this.isForward) return { range: { start, end: start }, text: sample[this.typed++] as string };
    this.typed--;
    return { range: { start: this.at(this.typed), end: start }, text: '' };
  }

  /** Whether the diagnostics are those of the text as it is now: one of them stands where what is found stands now. */
  isShownBy(diagnostics: readonly Diagnostic[]): boolean {
    const { line, character } = this.at(this.typed + this.place.toFinding);
    return diagnostics.some(({ range: { start } }) => start.line === line && start.character === character);
  }

  private at(offset: number): Position {
    const { line, character } = this.place;
    return { line, character: character + offset };
  }
}

import type { PageTexts } from './texts';

export interface Signer {
  readonly role: string;
  /** Empty: to be written by hand. */
  readonly position: string;
  readonly date: string;
}

const blank = '......................................';

/** Where each role signs: name by hand, position and date as far as they are known. */
export function Signatures({ signers, texts }: { readonly signers: readonly Signer[]; readonly texts: PageTexts }) {
  return (
    <div class="signs">
      {signers.map(({ role, position, date }) => (
        <div class="sign" key={role}>
          <p>{blank}</p>
          <p>{texts.name}</p>
          <p>
            <b>{role}</b>
          </p>
          <p>{`${texts.position} ${position || blank}`}</p>
          <p>{`${texts.date} ${date || blank}`}</p>
        </div>
      ))}
    </div>
  );
}

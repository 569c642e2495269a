import { quote } from '../../ground/quote';
import type { SuppressionArguments } from '../arguments/suppression';
import type { Texts } from '../catalogue';

export const suppression: Texts<SuppressionArguments> = {
  'suppress.unused': ({ code }) =>
    `The comment suppresses ${quote(code)}, but there is nothing to suppress, or it cannot be. Remove it before it hides a later mistake.`,
  'suppress.no-reason': () =>
    'The comment gives no reason, so a reviewer cannot tell why the finding is hidden, and where it hides an error only a draft can be exported. Write a real reason of at least 10 characters behind --.',
};

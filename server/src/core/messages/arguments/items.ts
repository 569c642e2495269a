import type { Confidence } from '../../profile/profile';

export interface ItemsArguments {
  'item.missing': {
    item: string;
    title: string;
    divisions: readonly string[];
    compiledBy?: string;
    cost: string | null;
    confidence?: Confidence;
  };
  'item.unknown': {
    key: string;
    profile: string;
    elsewhere: readonly { fiscalYear: number; profile: string; title: string }[];
    last: string;
  };
  'item.id-spelling': { key: string; item: string };
  'item.duplicate': { key: string };
  'item.answer-none': { cost: string | null };
  'answer.without-url': Record<never, never>;
  'answer.none-with-url': Record<never, never>;
}

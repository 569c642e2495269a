import type { CodeDefinition } from '../../../findings/define-code';
import type { Span } from '../../../ground/span';
import { examplePeriods, needsPeriod } from '../../../profile/period-need';
import { periodMissing } from '../../../rules/period/missing';
import { periodTooShort } from '../../../rules/period/too-short';
import { periodUnreadable } from '../../../rules/period/unreadable';
import { periodWrongYear } from '../../../rules/period/wrong-year';
import { inFlow } from '../../../rules/writing/period-edit';
import { replaceScalar } from '../../../yaml/scalar-edits';
import { setAside } from '../../../yaml/set-aside';
import { type TrailStep, trailTo } from '../../../yaml/trail';
import { setItemKey } from '../item-edits';
import { itemHolding, type Offer, offer, type Scene } from '../scene';
import { waysOut } from './ways';

/** The keys under which periods stand; a description only speaks of one. */
const isPeriod = (step: TrailStep): boolean => step.kind === 'pair' && step.pair.key.text === 'period';

/** Periods that are enough for the item: in the place of one that is typed, else behind the key `period`. */
function offerPeriods(scene: Scene, span: Span, others: readonly string[] = []): readonly (Offer | null)[] {
  const item = itemHolding(scene, span);
  if (!item) return [];
  const need = scene.profile?.itemById.get(item.id)?.period;
  const periods = [...new Set([...(needsPeriod(need) ? examplePeriods(need) : []), ...others])];
  const trail = trailTo(scene.root, span);
  const typed = trail.some(isPeriod) ? trail.at(-1)?.node : null;
  return periods.map((period) =>
    typed?.kind === 'scalar'
      ? offer({ kind: 'replace', with: period }, replaceScalar(typed, scene.text, inFlow(period)))
      : offer({ kind: 'insert', what: `period: ${period}` }, setItemKey(scene, item, 'period', inFlow(period))),
  );
}

const needed = <A extends object>(definition: CodeDefinition<A>) => waysOut(definition, ({ span }, scene) => offerPeriods(scene, span));

export const periodWays = [
  needed(periodMissing),
  needed(periodTooShort),
  needed(periodWrongYear),
  waysOut(periodUnreadable, ({ span, args: { value, example } }, scene) => [
    ...offerPeriods(scene, span, [example]),
    offer({ kind: 'set-aside', what: value }, setAside(scene.text, trailTo(scene.root, span))),
  ]),
];

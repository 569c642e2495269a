import { responsibleDivisions } from '../../../profile/profile';
import { divisionUnknown } from '../../../rules/division/unknown';
import { entityOtherAgency } from '../../../rules/entity/other-agency';
import { privacyNationalId } from '../../../rules/privacy/national-id';
import { privacySecret } from '../../../rules/privacy/secret';
import { scoreUnknownIndicator } from '../../../rules/score/unknown-indicator';
import { surveyUnknownGroup } from '../../../rules/survey/unknown-group';
import { setAside } from '../../../yaml/set-aside';
import { nodeAt } from '../../../yaml/syntax-tree';
import { toScalar } from '../../../yaml/to-scalar';
import { trailTo } from '../../../yaml/trail';
import { itemHolding, offer } from '../scene';
import { waysOut } from './ways';

/** What stands for a number or word that must not be read. */
const hidden = '(ปกปิด)';

export const nameWays = [
  waysOut(divisionUnknown, ({ span, args: { nearest, known } }, scene) => {
    const expected = scene.profile?.itemById.get(itemHolding(scene, span)?.id ?? '');
    const responsible = expected ? responsibleDivisions(expected) : [];
    const others = known.filter((name) => name !== nearest && !responsible.includes(name));
    return [
      ...responsible
        .filter((name) => name !== nearest)
        .map((division) => offer({ kind: 'responsible', division }, { span, newText: division })),
      ...others.map((name) => offer({ kind: 'replace', with: name }, { span, newText: name })),
    ];
  }),
  waysOut(surveyUnknownGroup, ({ span, args: { within, group, nearest, known } }, scene) => {
    const given = nodeAt(scene.root, within);
    const taken = given?.kind === 'map' ? given.pairs.map(({ key }) => key.text) : [];
    const free = known.filter((name) => name !== nearest && !taken.includes(name));
    return [
      nearest && !taken.includes(nearest) ? offer({ kind: 'nearest', with: nearest }, { span, newText: toScalar(nearest) }) : null,
      ...free.map((name) => offer({ kind: 'replace', with: name }, { span, newText: toScalar(name) })),
      offer({ kind: 'set-aside', what: group }, setAside(scene.text, trailTo(scene.root, span))),
    ];
  }),
  waysOut(scoreUnknownIndicator, ({ span, args: { within, indicator, known } }, scene) => {
    const given = nodeAt(scene.root, within);
    const taken = given?.kind === 'map' ? given.pairs.map(({ key }) => key.text) : [];
    return [
      ...known.filter((id) => !taken.includes(id)).map((id) => offer({ kind: 'replace', with: id }, { span, newText: id })),
      offer({ kind: 'set-aside', what: indicator }, setAside(scene.text, trailTo(scene.root, span))),
    ];
  }),
  waysOut(entityOtherAgency, ({ span, args: { own } }) => [offer({ kind: 'replace', with: own }, { span, newText: own })]),
  waysOut(privacyNationalId, ({ span }) => [offer({ kind: 'mask', with: hidden }, { span, newText: hidden })]),
  waysOut(privacySecret, ({ span }, { root }) => {
    const last = trailTo(root, span).at(-1);
    // Under a key that asks for a password whatever stands there is one.
    const isValue = last?.kind === 'pair' && last.node?.kind === 'scalar' && last.node.text.trim().length <= span.end - span.start;
    return [
      isValue
        ? offer({ kind: 'erase' }, { span: last.node.span, newText: '' })
        : offer({ kind: 'mask', with: hidden }, { span, newText: hidden }),
    ];
  }),
];

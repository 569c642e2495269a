import { findAgencyList, findNamedAgency, portalAddressOf } from '../../../profile/agencies';
import { keysBefore } from '../../../schema/key-order';
import { setPair } from '../../../yaml/pair-edits';
import { childOf, type MapNode } from '../../../yaml/syntax-tree';
import { toScalar } from '../../../yaml/to-scalar';
import { type Offer, offer, type Scene } from '../scene';

/** Gives the offer of the named agency's part of the shared portal as its main web site; null where the agency or its part is not known. */
export function offerPortal({ text, profile }: Scene, agency: MapNode): Offer | null {
  const list = findAgencyList(profile?.agencyList);
  const name = childOf(agency, 'name');
  const named = list && name?.kind === 'scalar' ? findNamedAgency(list, name.text) : null;
  const address = list && named && portalAddressOf(list, named);
  if (!named || !address) return null;
  const edits = setPair(text, agency, 'website', toScalar(address), keysBefore(['agency'], 'website'));
  return offer({ kind: 'agency', name: named.name, with: address }, edits);
}

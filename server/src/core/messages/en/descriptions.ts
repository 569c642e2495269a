import type { DescriptionsArguments } from '../arguments/descriptions';
import type { Texts } from '../catalogue';

export const descriptions: Texts<DescriptionsArguments> = {
  'description.missing': ({ item }) =>
    `Item ${item} has no description. The assessor may not find the information: tell the way from the home page, the contents, the period.`,
};

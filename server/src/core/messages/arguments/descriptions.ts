export interface DescriptionsArguments {
  'description.missing': { item: string };
}

export interface DescriptionsArguments {
  'description.missing': { item: string };
  'description.published-only': { item: string; text: string };
  'description.element-not-mentioned': { item: string; elements: readonly string[] };
  'description.placeholder': { item: string; typed: string };
  'description.html': { item: string; typed: string; more: number };
  'description.count': { item: string; typed: string; stated: number; listed: number };
  'description.duplicate': { item: string; other: string };
  /** Every item of the file that it is true of. */
  'description.no-navigation': { items: readonly string[] };
}

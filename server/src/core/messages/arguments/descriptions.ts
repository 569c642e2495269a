export interface DescriptionsArguments {
  'description.missing': Record<never, never>;
  'description.published-only': { text: string };
  'description.element-not-mentioned': { elements: readonly string[] };
  'description.placeholder': { typed: string };
  'description.html': { typed: string; more: number };
  'description.count': { typed: string; stated: number; listed: number };
  'description.duplicate': { other: string };
  /** Every item of the file that it is true of. */
  'description.no-navigation': { items: readonly string[] };
}

export interface SuppressionArguments {
  'suppress.unused': { code: string };
  'suppress.no-reason': Record<never, never>;
}

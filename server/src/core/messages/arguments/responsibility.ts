export interface ResponsibilityArguments {
  'division.unknown': { value: string; nearest: string | null; known: readonly string[] };
  'division.misspelt': { value: string; nearest: string };
  'division.not-responsible': { item: string; value: string; responsible: readonly string[] };
  'element.unknown': { item: string; element: string; nearest: string | null; known: readonly string[] };
  'element.missing': { item: string; elements: readonly { id: string; label: string }[] };
}

import type { Confidence } from '../../profile/profile';
import type { ApprovalStepName } from '../../submission/submission';

/** An element by its id and its label. */
export interface NamedElement {
  readonly id: string;
  readonly label: string;
}

/** Arguments of `division.*`, `element.*` and `approval.*`. */
export interface ResponsibilityArguments {
  'division.unknown': { value: string; nearest: string | null; known: readonly string[] };
  'division.misspelt': { value: string; nearest: string };
  /** `fiscalYear`: of the list; `isOwn`: the agency wrote the list itself. */
  'division.not-responsible': { value: string; responsible: readonly string[]; fiscalYear: number; isOwn: boolean };
  'element.unknown': { element: string; nearest: NamedElement | null; known: readonly NamedElement[] };
  /** All of one confidence; with the divisions that answer for them, where the profile says it. */
  'element.missing': {
    elements: readonly (NamedElement & { readonly divisions: readonly string[] })[];
    confidence: Confidence;
  };
  /** Without steps these items have no approval at all, though others have. */
  'approval.missing': { items: readonly string[]; steps: readonly ApprovalStepName[] };
  'approval.order': { step: ApprovalStepName; value: string; earlierStep: ApprovalStepName; earlierValue: string };
  'approval.late': { step: ApprovalStepName; value: string; deadline: string };
}

import type { ApprovalStepName } from '../../model/submission';

/** Arguments of `division.*`, `element.*` and `approval.*`. */
export interface ResponsibilityArguments {
  'division.unknown': { value: string; nearest: string | null; known: readonly string[] };
  'division.misspelt': { value: string; nearest: string };
  /** `fiscalYear`: of the list; `isOwn`: the agency wrote the list itself. */
  'division.not-responsible': { item: string; value: string; responsible: readonly string[]; fiscalYear: number; isOwn: boolean };
  'element.unknown': { item: string; element: string; nearest: string | null; known: readonly string[] };
  'element.missing': { item: string; elements: readonly { id: string; label: string }[] };
  /** Without steps these items have no approval at all, though others have. */
  'approval.missing': { items: readonly string[]; steps: readonly ApprovalStepName[] };
  'approval.order': { item: string; step: ApprovalStepName; value: string; earlierStep: ApprovalStepName; earlierValue: string };
  'approval.late': { item: string; step: ApprovalStepName; value: string; deadline: string };
}

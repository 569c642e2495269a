import type { DescriptionsArguments } from './arguments/descriptions';
import type { ItemsArguments } from './arguments/items';
import type { LinksArguments } from './arguments/links';
import type { PeriodsArguments } from './arguments/periods';
import type { ResponsibilityArguments } from './arguments/responsibility';
import type { StructureArguments } from './arguments/structure';
import type { SuppressionArguments } from './arguments/suppression';
import type { SurveysArguments } from './arguments/surveys';
import type { TextsArguments } from './arguments/texts';
import type { UrlsArguments } from './arguments/urls';

/** What each code's texts are made from. Its keys are the diagnostic codes. */
export interface MessageArguments
  extends StructureArguments,
    ItemsArguments,
    UrlsArguments,
    LinksArguments,
    DescriptionsArguments,
    PeriodsArguments,
    ResponsibilityArguments,
    SuppressionArguments,
    SurveysArguments,
    TextsArguments {}

export type Code = keyof MessageArguments;

export type { ValueType } from './arguments/structure';

import type { CodeFamily } from '../../findings/define-code';
import { yamlAlias } from './yaml-alias';
import { yamlDuplicateKey } from './yaml-duplicate-key';
import { yamlEmpty } from './yaml-empty';
import { yamlEncoding } from './yaml-encoding';
import { yamlMergeConflict } from './yaml-merge-conflict';
import { yamlMultipleDocuments } from './yaml-multiple-documents';
import { yamlSyntax } from './yaml-syntax';
import { yamlTab } from './yaml-tab';
import { yamlTooDeep } from './yaml-too-deep';
import { yamlTooLarge } from './yaml-too-large';

export const yamlFamily: CodeFamily = {
  name: 'yaml',
  title: { th: 'ไฟล์อ่านไม่ได้', en: 'The file cannot be read' },
  codes: [
    yamlSyntax,
    yamlTooDeep,
    yamlTooLarge,
    yamlMergeConflict,
    yamlEmpty,
    yamlEncoding,
    yamlMultipleDocuments,
    yamlDuplicateKey,
    yamlAlias,
    yamlTab,
  ],
};

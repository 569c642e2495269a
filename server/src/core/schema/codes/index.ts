import type { CodeFamily } from '../../findings/define-code';
import { schemaMissingKey } from './schema-missing-key';
import { schemaType } from './schema-type';
import { schemaUnknownKey } from './schema-unknown-key';
import { schemaValue } from './schema-value';

export const schemaFamily: CodeFamily = {
  name: 'schema',
  title: { th: 'รูปแบบของไฟล์คำตอบ', en: 'Form of the submission' },
  codes: [schemaUnknownKey, schemaMissingKey, schemaType, schemaValue],
};

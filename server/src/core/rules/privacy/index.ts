import type { RuleFamily } from '../define-rule';
import { privacyFreeMail } from './free-mail';
import { privacyNationalId } from './national-id';
import { privacyPersonalPhone } from './personal-phone';
import { privacySecret } from './secret';

export const privacyFamily: RuleFamily = {
  name: 'privacy',
  title: { th: 'ข้อมูลส่วนบุคคล', en: 'Personal data' },
  codes: [privacyFreeMail, privacyNationalId, privacyPersonalPhone, privacySecret],
};

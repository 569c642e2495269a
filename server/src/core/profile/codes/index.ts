import type { CodeFamily } from '../../findings/define-code';
import { profileBase } from './profile-base';
import { profileInconsistent } from './profile-inconsistent';
import { profileInvalid } from './profile-invalid';
import { profileUnknown } from './profile-unknown';

export const profileFamily: CodeFamily = {
  name: 'profile',
  title: { th: 'รายการข้อ', en: 'List of items' },
  codes: [profileUnknown, profileInvalid, profileBase, profileInconsistent],
};

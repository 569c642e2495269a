import type { RuleFamily } from '../define-rule';
import { urlCut } from './cut';
import { urlDoubleScheme } from './double-scheme';
import { urlDuplicate } from './duplicate';
import { urlEncodedTwice } from './encoded-twice';
import { urlFileType } from './file-type';
import { urlHomePage } from './home-page';
import { urlHtmlEntity } from './html-entity';
import { urlHttp } from './http';
import { urlInvalid } from './invalid';
import { urlMalformedUuid } from './malformed-uuid';
import { urlNeedsLogin } from './needs-login';
import { urlNoScheme } from './no-scheme';
import { urlNotPublic } from './not-public';
import { urlOffSite } from './off-site';
import { urlOtherAgency } from './other-agency';
import { urlPrivatePart } from './private-part';
import { urlSeveral } from './several';
import { urlSocialOnly } from './social-only';
import { urlSplit } from './split';
import { urlStorage } from './storage';
import { urlThaiDigits } from './thai-digits';
import { urlTracking } from './tracking';
import { urlWhitespace } from './whitespace';
import { urlWrapped } from './wrapped';
import { urlYearMismatch } from './year-mismatch';

export const urlFamily: RuleFamily = {
  name: 'url',
  title: { th: 'ที่อยู่เว็บ (URL)', en: 'URLs' },
  codes: [
    urlCut,
    urlDoubleScheme,
    urlDuplicate,
    urlEncodedTwice,
    urlFileType,
    urlHomePage,
    urlHtmlEntity,
    urlHttp,
    urlInvalid,
    urlMalformedUuid,
    urlNeedsLogin,
    urlNoScheme,
    urlNotPublic,
    urlOffSite,
    urlOtherAgency,
    urlPrivatePart,
    urlSeveral,
    urlSocialOnly,
    urlSplit,
    urlStorage,
    urlThaiDigits,
    urlTracking,
    urlWhitespace,
    urlWrapped,
    urlYearMismatch,
  ],
};

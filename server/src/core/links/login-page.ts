import { readWebAddress } from '../addresses/web-address';
import { limits } from '../ground/limits';
import type { PageFacts } from './read-page';

/** A host inside a domain; sso.go.th itself is the Social Security Office. */
const loginHost =
  /^(?:login|signin|sso|auth|oauth|idp|adfs|accounts?|cas|keycloak|thaid|openid)\d{0,2}[.-](?!(?:go|or|ac|co|in|mi|net)\.th$)/i;
const loginSegment =
  /^(?:(?:user|member|admin|account|wp)[-_]?)?(?:log|sign)[-_]?(?:in|on)(?:[-_]?(?:page|form|user|member))?(?:\.[a-z]{2,5})?$|^(?:sso|saml2?|oauth2?|openid(?:-connect)?|cas|adfs|authorize|authenticate|auth)(?:\.[a-z]{2,5})?$/i;
const loginTitle = /\blog[ -]?in\b|\bsign[ -]?in\b|\blog[ -]?on\b|เข้าสู่ระบบ|ลงชื่อเข้า|ล็อกอิน|ล็อคอิน/i;

/** Gives whether an address is one of a login or single-sign-on page, by its host or by one whole part of its path. */
export function isLoginAddress(url: URL): boolean {
  return loginHost.test(url.hostname) || readWebAddress(url).segments.some((segment) => loginSegment.test(segment));
}

/** Gives whether a page is there to log in: a password is asked for, and little else stands on it. A box beside an article or a document is not that. */
export function isLoginForm({ hasPasswordField, showsDocument, title, textLength }: PageFacts): boolean {
  return hasPasswordField && ((textLength <= limits.loginPageLength && !showsDocument) || loginTitle.test(title ?? ''));
}

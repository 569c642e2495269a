import type { RuleFamily } from '../define-rule';
import { linkDead } from './dead';
import { linkElementNotFound } from './element-not-found';
import { linkEmpty } from './empty';
import { linkInsecureRedirect } from './insecure-redirect';
import { linkLogin } from './login';
import { linkMoved } from './moved';
import { linkOffline } from './offline';
import { linkRedirectedHome } from './redirected-home';
import { linkSoft404 } from './soft-404';
import { linkTls } from './tls';
import { linkUnverified } from './unverified';
import { linkWrongType } from './wrong-type';

export const linkFamily: RuleFamily = {
  name: 'link',
  title: { th: 'ผลการเปิดลิงก์', en: 'Links' },
  codes: [
    linkDead,
    linkElementNotFound,
    linkEmpty,
    linkInsecureRedirect,
    linkLogin,
    linkMoved,
    linkOffline,
    linkRedirectedHome,
    linkSoft404,
    linkTls,
    linkUnverified,
    linkWrongType,
  ],
};

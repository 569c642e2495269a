import { homepage, name, version } from '../../../package.json';

/** What web sites may know of the program: `name/version (+address)`. It poses as no browser. */
export const userAgent = `${name}/${version} (+${homepage})`;

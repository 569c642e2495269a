/** Parameters that advertising networks add to a link to count visits. The page is the same without them. */
const tracking = /^(?:fbclid|gclid|utm_[a-z0-9_]{1,40})$/i;

/** Gives whether a part of a query (`fbclid=…`) only counts visits. */
export function isTracking(parameter: string): boolean {
  return tracking.test(nameOf(parameter));
}

/** Gives the name of a parameter. */
export function nameOf(parameter: string): string {
  return parameter.slice(0, parameter.search(/=|$/));
}

/** Gives a query (`?a=1&fbclid=2`) without what only counts visits; empty where nothing is left. */
export function withoutTracking(query: string): string {
  if (query === '') return '';
  const kept = query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

import type { Rule } from './rule';

export const linkElementNotFound: Rule<'link.element-not-found'> = {
  code: 'link.element-not-found',
  severity: 'info',
  source: '004 l.865-872: O41 scored 0 because its documents lacked an element that its description named',
  check: () => [],
};

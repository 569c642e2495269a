import type { VNode } from './preact';

export { Fragment, type JSX } from './preact';

export function jsx(type: unknown, props: unknown, key?: string): VNode;
export function jsxs(type: unknown, props: unknown, key?: string): VNode;

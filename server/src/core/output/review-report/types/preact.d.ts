// What the report uses of preact, in place of its own types: those bring in the DOM, which the core does not know. Elements and
// attributes are the ones that a page may have: none runs a script, none is a style, none loads anything.

export interface VNode {
  readonly type: unknown;
  readonly props: unknown;
}

export type ComponentChild = VNode | string | number | boolean | null | undefined;
export type ComponentChildren = ComponentChild | readonly ComponentChildren[];
export type ComponentType<Props> = (props: Props) => VNode | null;

export function Fragment(props: { readonly children?: ComponentChildren }): VNode;

interface Attributes {
  readonly key?: string | number | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly children?: ComponentChildren;
  readonly 'data-scripted'?: '' | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-labelledby'?: string | undefined;
  readonly 'aria-hidden'?: 'true' | undefined;
}

interface Verbatim extends Attributes {
  readonly dangerouslySetInnerHTML: { readonly __html: string };
}

interface Shape extends Attributes {
  readonly x?: string | number;
  readonly y?: string | number;
  readonly width?: string | number;
  readonly height?: string | number;
  readonly d?: string;
  readonly cx?: string;
  readonly cy?: string;
  readonly r?: string;
}

type PlainElement =
  | ('head' | 'title' | 'header' | 'footer' | 'nav' | 'section' | 'article' | 'span' | 'p' | 'b' | 'strong' | 'code')
  | ('h1' | 'h2' | 'h3' | 'h4' | 'ul' | 'ol' | 'li' | 'table' | 'caption' | 'thead' | 'tbody' | 'tr')
  | 'main'
  | 'mark'
  | 'colgroup';

export namespace JSX {
  export type Element = VNode;
  export type ElementType = keyof IntrinsicElements | ComponentType<never>;
  export interface IntrinsicAttributes {
    readonly key?: string | number | undefined;
  }
  export interface ElementChildrenAttribute {
    readonly children: unknown;
  }
  export interface IntrinsicElements extends Readonly<Record<PlainElement, Attributes>> {
    readonly meta: Attributes & {
      readonly charset?: string;
      readonly name?: string;
      readonly content?: string;
      readonly 'http-equiv'?: string;
    };
    readonly a: Attributes & { readonly href: string; readonly rel?: string };
    readonly col: Attributes & { readonly width: string };
    readonly th: Attributes & { readonly scope: 'col' | 'row'; readonly 'data-sort'?: string | number | undefined };
    readonly td: Attributes & { readonly 'data-label'?: string | undefined; readonly 'data-sort'?: string | number | undefined };
    readonly svg: Attributes & { readonly viewBox?: string; readonly preserveAspectRatio?: string };
    readonly symbol: Attributes & { readonly viewBox: string };
    readonly use: { readonly href: `#${string}` };
    readonly rect: Shape;
    readonly path: Shape;
    readonly circle: Shape;
    readonly div: Attributes & { readonly 'data-key'?: string | undefined };
    readonly label: Attributes & { readonly for?: string };
    readonly textarea: Attributes & {
      readonly readonly: true;
      readonly rows: number;
      readonly 'data-field': string;
      readonly 'data-of': string;
    };
    readonly input: Attributes & { readonly type: 'checkbox'; readonly 'data-item': string };
    readonly button: Attributes & {
      readonly type: 'button';
      readonly 'data-copy': string;
      readonly 'data-done': string;
      readonly 'data-scripted': '';
    };
    readonly style: Verbatim;
    readonly script: Verbatim;
  }
}

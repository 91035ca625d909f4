/** An element, before it is drawn: one description for the page and for the file. */
export interface Markup {
  readonly tag: string;
  /** As HTML and SVG name them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

export const element = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Markup | string)[]
): Markup => ({ tag, attributes, children });

/** An element as HTML, its texts and attributes escaped. */
export function toHtml({ tag, attributes, children }: Markup): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inner = children.map((child) =>
    typeof child === 'string' ? escape(child) : toHtml(child),
  );
  const open = `<${tag}${written.join('')}>`;
  return tag === 'img' ? open : `${open}${inner.join('')}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

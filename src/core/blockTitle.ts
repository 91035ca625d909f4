/** The title above a block; `null` for one without, as questions are, and for one that is broken. */
export function blockTitle({ content }: { readonly content: unknown }): string | null {
  if (typeof content !== 'object' || content === null || !('title' in content)) return null;
  return typeof content.title === 'string' ? content.title : null;
}

/** The name of the highlight in `SpokenMark.css`. */
const NAME = 'waymark-spoken';

const canHighlight = (): boolean => 'highlights' in CSS;

/** Whether the browser can mark the words themselves; else they get a frame. */
export const canMark = (range: Range): boolean => canHighlight() && range.toString().trim() !== '';

/** Marks the words that are spoken, without touching what the page is made of. */
export function markSpoken(range: Range | null): void {
  if (!canHighlight()) return;
  if (range !== null && canMark(range)) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}

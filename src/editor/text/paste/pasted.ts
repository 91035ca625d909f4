import { withoutMarks } from '../../marks/mark.ts';

// Apart from what takes it: what is pasted before the editor of a text is there waits for that.

/** What somebody pasted or dropped, as its clipboard said it: that says nothing any more a moment later. */
export interface Pasted {
  readonly html: string;
  readonly plain: string;
  readonly hasFiles: boolean;
}

/** `null`: nothing at all. */
export function pastedOf(data: DataTransfer | null): Pasted | null {
  if (data === null) return null;
  const [html, plain] = [written(data.getData('text/html')), written(data.getData('text/plain'))];
  const hasFiles = data.files.length > 0;
  return html === '' && plain === '' && !hasFiles ? null : { html, plain, hasFiles };
}

/** What nobody means: the sign that some programs begin a text with, and marks of the editor’s own. */
const written = (text: string): string => withoutMarks(text.replaceAll('\uFEFF', ''));

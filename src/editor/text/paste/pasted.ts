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
  const [html, plain] = [data.getData('text/html'), data.getData('text/plain')];
  const hasFiles = data.files.length > 0;
  return html === '' && plain === '' && !hasFiles ? null : { html, plain, hasFiles };
}

/**
 * Tells of files that are carried over the page, and of those that are dropped or pasted there: they
 * are the editor's, and a browser would leave the page for a file that falls on it. Apart from what
 * plays the draft, which knows nothing of them.
 *
 * @param tell Called with no file while one only hangs above the page.
 */
export function hearFiles(page: Document, tell: (files: readonly File[]) => void): void {
  page.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    tell([]);
  });
  page.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    tell(files);
  });
  page.addEventListener('paste', (event) => {
    if (event.defaultPrevented || isText(event.clipboardData)) return;
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) tell(files);
  });
}

/** A table or a passage of another program comes with a picture of itself. */
export const isText = (clipboard: DataTransfer | null): boolean =>
  clipboard?.types.some((type) => type === 'text/plain' || type === 'text/html') === true &&
  !isCopiedPicture(clipboard);

/** A picture that is copied in a browser comes with the HTML that shows it, and no text. */
const isCopiedPicture = (clipboard: DataTransfer): boolean =>
  clipboard.files.length > 0 && !clipboard.types.includes('text/plain');

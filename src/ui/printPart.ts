/** What can be printed instead of the page; its stylesheet shows it while it is the part printed. */
export type PrintedPart = 'certificate' | 'paper';

/**
 * Prints one part alone. False when the browser gave no sign of printing: a frame without
 * `allow-modals` does nothing at all and says nothing, and some browsers cannot print.
 */
export function printPart(part: PrintedPart): boolean {
  const { dataset } = document.documentElement;
  let began = false;
  const begin = () => (began = true);
  window.addEventListener('beforeprint', begin, { once: true });
  window.addEventListener('afterprint', () => delete dataset['printing'], { once: true });
  dataset['printing'] = part;
  try {
    window.print();
  } finally {
    window.removeEventListener('beforeprint', begin);
    if (!began) delete dataset['printing'];
  }
  return began;
}

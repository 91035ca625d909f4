/**
 * Prints the certificate alone. False when the browser gave no sign of printing: a frame without
 * `allow-modals` does nothing at all and says nothing, and some browsers cannot print.
 */
export function printCertificate(): boolean {
  const { dataset } = document.documentElement;
  let began = false;
  const begin = () => (began = true);
  window.addEventListener('beforeprint', begin, { once: true });
  window.addEventListener('afterprint', () => delete dataset['printing'], { once: true });
  dataset['printing'] = 'certificate';
  try {
    window.print();
  } finally {
    window.removeEventListener('beforeprint', begin);
    if (!began) delete dataset['printing'];
  }
  return began;
}

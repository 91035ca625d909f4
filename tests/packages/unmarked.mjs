/**
 * The name or the text of a script without the fingerprints in the names of files.
 *
 * @param {string} text
 */
export const unmarked = (text) => text.replaceAll(/-[\w-]{8}(?=\.(?:js|css|woff2))/g, '');

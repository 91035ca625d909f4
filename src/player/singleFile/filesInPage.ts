import { fromBase64 } from '../../core/base64.ts';
import { fail, ok } from '../../core/result.ts';
import { fileInPage } from '../../course/pageData.ts';
import { type FetchedCourse, sourceFrom } from '../play/sourceFrom.ts';

/** The course whose files the page carries: nothing is fetched. */
export const sourceInPage = (): FetchedCourse =>
  sourceFrom(async (path) => {
    const file = elementOf(path);
    return file === null
      ? fail({ cause: 'replaced', detail: `${path} is not in the page` })
      : ok(file.textContent);
  });

/**
 * Gives the address of a media file that the page carries, by its path; `null` for others. Pictures
 * keep the address that they have on the drawn cover. All else is unpacked when it is first asked
 * for: films want to be read in parts, and a download in one piece.
 */
export function mediaInPage(): (path: string) => string | null {
  const addresses = new Map<string, string>();
  return (path) => {
    const known = addresses.get(path);
    const file = known === undefined ? elementOf(path) : null;
    if (file === null) return known ?? null;
    const address = addressOf(file);
    addresses.set(path, address);
    return address;
  };
}

function addressOf({ type, textContent }: HTMLScriptElement): string {
  if (type.startsWith('image/')) return `data:${type};base64,${textContent}`;
  return URL.createObjectURL(new Blob([fromBase64(textContent)], { type }));
}

function elementOf(path: string): HTMLScriptElement | null {
  const element = document.getElementById(fileInPage(path));
  return element instanceof HTMLScriptElement ? element : null;
}

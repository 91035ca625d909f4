import { fromBase64 } from '../core/base64.ts';
import { CONTENT_FOLDER, fileInPage } from '../course/pageData.ts';
import { PUBLISHED_FILE } from './manifestResources.ts';
import { PUBLISHED_ELEMENT, SOURCE_ELEMENT } from './singleFile.ts';
import { SOURCE_FILE } from './sourceZip.ts';

const HELD = new RegExp(
  `<script type="[^"]*" id="${fileInPage(`(${SOURCE_ELEMENT}|${PUBLISHED_ELEMENT}|media/[^"]+)`)}">([A-Za-z0-9+/=]*)</script>`,
  'g',
);

/**
 * The files in a course that is one page, under the paths that they have in a package: the media, what is
 * known of the page, and what the author wrote where it is carried. Throws where they are damaged.
 */
export function filesOfPage(html: string): ReadonlyMap<string, Uint8Array> {
  const files = [...html.matchAll(HELD)].map(([, path = '', text = '']) => {
    const place = CARRIED.get(path) ?? `${CONTENT_FOLDER}/${decodeURIComponent(path)}`;
    return [place, fromBase64(text)] as const;
  });
  return new Map(files);
}

const CARRIED: ReadonlyMap<string, string> = new Map([
  [SOURCE_ELEMENT, SOURCE_FILE],
  [PUBLISHED_ELEMENT, PUBLISHED_FILE],
]);

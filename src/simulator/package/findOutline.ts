import { outlineFile } from '../../course/playableFiles.ts';
import { type OutlineFile, unpackOutline } from '../../course/outlineFile.ts';
import { CONTENT_FOLDER, pageData } from '../../course/pageData.ts';
import type { PlayableOutline } from '../../course/playable.ts';

/** Asks for a file of the package by its address; `null` when it is not there. */
export type ReadEntry = (address: string) => Promise<string | null>;

/** The outline of a Waymark package, by which its saved text is read; `null` for any other. */
export async function findOutline(
  launch: string,
  read: ReadEntry,
): Promise<PlayableOutline | null> {
  const page = await read(`package/${launch}`);
  const cover = page === null ? null : coverIn(page);
  if (cover === null) return null;
  const folder = `package/${launch.replace(/[?#].*$/, '').replace(/[^/]*$/, '')}`;
  const file = await read(`${folder}${CONTENT_FOLDER}/${outlineFile(cover.language)}`);
  return file === null ? null : outlineIn(file);
}

function coverIn(html: string): { readonly language: string } | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const text = page.getElementById(pageData.cover)?.textContent ?? 'null';
  const cover: unknown = parse(text);
  const language =
    typeof cover === 'object' && cover !== null ? Reflect.get(cover, 'language') : null;
  return typeof language === 'string' ? { language } : null;
}

/** Trusted as far as it is one of ours; what comes of another must not take the page down. */
function outlineIn(text: string): PlayableOutline | null {
  try {
    const file: OutlineFile = JSON.parse(text);
    return unpackOutline(file);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

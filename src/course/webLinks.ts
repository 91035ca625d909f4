import { type CourseField, courseFields } from './check/courseFields.ts';
import type { FileFinding } from './check/checked.ts';
import type { CourseSources } from './load/loadedCourse.ts';
import { parsedText } from './text/parsedText.ts';

/** An address on the web that a course leads to, and where it stands first. */
export interface WebLink {
  readonly address: string;
  readonly place: Pick<FileFinding, 'file' | 'path' | 'character'>;
  /** In how many places it stands. */
  readonly places: number;
}

/** Every https address in the fields and texts of a course, each once, in the order of the course. */
export function webLinks(sources: CourseSources): readonly WebLink[] {
  const links = new Map<string, WebLink>();
  for (const field of courseFields(sources)) {
    for (const address of addressesIn(field)) {
      const known = links.get(address);
      const places = (known?.places ?? 0) + 1;
      links.set(address, { address, places, place: known?.place ?? placeIn(field, address) });
    }
  }
  return [...links.values()];
}

function addressesIn({ facts, value }: CourseField): readonly string[] {
  if (typeof value !== 'string') return [];
  const named = facts.kind === 'link' ? [value] : [];
  const found = facts.kind === 'richText' ? urlsIn(parsedText(value).value) : named;
  return found.filter((address) => address.startsWith('https://'));
}

/** The addresses in a parsed text, however deep. */
function urlsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'url' in value && typeof value.url === 'string' ? [value.url] : [];
  return [...own, ...Object.values(value).flatMap(urlsIn)];
}

function placeIn({ file, path, facts, value }: CourseField, address: string): WebLink['place'] {
  const character = facts.kind === 'richText' ? String(value).indexOf(address) : -1;
  return { file, path, ...(character < 0 ? {} : { character }) };
}

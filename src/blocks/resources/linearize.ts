import type { Linear, Linearize } from '../contract.ts';
import { heading, richText } from '../linearPieces.ts';
import type { Resource } from './content.ts';
import { placeOf } from './source.ts';

export const linearizeResources: Linearize<'resources'> = ({ title, intro, items }) => [
  ...heading(title, 2),
  ...richText(intro),
  ...items.flatMap(linearResource),
];

/** "Title. Publisher. year. host": whole addresses are no words to listen to. */
function linearResource({ title, link, note, publisher, year }: Resource): readonly Linear[] {
  const place = link === null ? null : placeOf(link);
  const known = [title, publisher, year, place].filter((part) => part !== null);
  return [{ kind: 'listItem', text: known.join('. '), on: title }, ...richText(note)];
}

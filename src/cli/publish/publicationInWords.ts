import { join } from 'node:path';

import type { Publication, PublishedPackage } from '../../publish/publication.ts';
import { sizeInWords } from '../../publish/sheet.ts';
import { targetFacts } from '../../publish/target.ts';
import { countInWords } from '../countInWords.ts';
import type { PublishRequest } from './publishOptions.ts';

/** What was published, for people: what is to be known of it, each package, what it means for learners. */
export function publicationInWords(publication: Publication, request: PublishRequest): string {
  const { notes, packages, leftOut, learners, languages } = publication;
  const parts = [
    headline(publication),
    ...notes.map((note) => `${note}\n`),
    ...packages.map((each) => packageInWords(each, request)),
    ...leftOut.map(
      (target) => `${targetFacts[target].name}: left out, this build cannot report to it yet.\n`,
    ),
    `${learners.words}\n`,
    ...(languages === null ? [] : [`${languages}\n`]),
  ];
  return parts.join('\n');
}

function headline({ title, version, warnings }: Publication): string {
  const found =
    warnings === 0 ? '' : ` ${countInWords(warnings, 'warning', 'warnings')}: see “waymark check”.`;
  return `Published “${title}”, version ${version}.${found}\n`;
}

/** A package that was made, with the sheet that lies beside it. */
export const packageInWords = (
  { target, name, bytes, sheet }: PublishedPackage,
  { out }: PublishRequest,
): string =>
  `${targetFacts[target].name}: ${join(out, name)} (${sizeInWords(bytes)})\n\n${indented(sheet)}`;

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

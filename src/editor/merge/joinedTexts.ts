import { getNodePath } from 'jsonc-parser';

import { knownField } from '../../course/load/knownField.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import { fileIn } from '../commands/draftFile.ts';
import type { Part } from './part.ts';

/** Whether both are words that somebody reads: of those both can stay. Apart from the merge, which knows no schema. */
export function areTexts(mine: Part | null, theirs: Part | null): boolean {
  const one = mine ?? theirs;
  const areStrings = mine?.node.type === 'string' && theirs?.node.type === 'string';
  if (one === null || !areStrings) return false;
  const here = fileIn(new Map([[one.file, one.text]]), one.file);
  const path = getNodePath(one.node);
  const isTranslation = one.file.startsWith('locales/') && path.at(-1) === 'text';
  const kind = here && knownField(schemaAt(here.schema, here.value, path)).kind;
  return isTranslation || kind === 'plainText' || kind === 'richText';
}

/** One text behind the other: as paragraphs where they have some, else on one line. */
export function joinedTexts(mine: Part | null, theirs: Part | null): string {
  const texts = [theirs, mine].map((part) => String(part?.node.value ?? '').trim());
  const isLong = texts.some((text) => text.includes('\n') || /[.!?؟。]$/u.test(text));
  return texts.join(isLong ? '\n\n' : ' / ');
}

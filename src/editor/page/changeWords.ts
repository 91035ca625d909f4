import type { TFunction } from 'i18next';

import { languageName } from '../../i18n/languages.ts';
import type { ChangeName } from '../commands/edit.ts';
import type { Change } from '../document/history.ts';

const names: Readonly<Record<Exclude<ChangeName, SeveralName>, true>> = {
  type: true,
  format: true,
  set: true,
  clear: true,
  addItem: true,
  moveItem: true,
  removeItem: true,
  insertBlock: true,
  pasteBlocks: true,
  moveBlock: true,
  duplicateBlock: true,
  removeBlock: true,
  turnInto: true,
  replaceTexts: true,
  translate: true,
  confirmTranslation: true,
  addLanguage: true,
  addLesson: true,
  moveLesson: true,
  duplicateLesson: true,
  removeLesson: true,
  pasteLesson: true,
  bringBack: true,
  mend: true,
  outside: true,
};

/** What is done to several at once: what it is about is how many. */
const several = {
  moveBlocks: true,
  duplicateBlocks: true,
  removeBlocks: true,
  moveLessons: true,
  duplicateLessons: true,
  removeLessons: true,
  pasteLessons: true,
} as const;

type SeveralName = keyof typeof several;

const isName = (name: string): name is keyof typeof names => Object.hasOwn(names, name);
const isSeveral = (name: string): name is SeveralName => Object.hasOwn(several, name);

/** What a change is called where it can be undone: “move ‘Hope’”, “move 3 blocks”. */
export function changeWords(
  { name, about }: Pick<Change, 'name' | 'about'>,
  t: TFunction<'editor'>,
): string {
  if (isSeveral(name)) return t(`changes.${name}`, { count: Number(about) });
  const what = isName(name) ? t(`changes.${name}`) : name;
  if (about === null) return what;
  // A language by its own name, not by its code.
  const told = name === 'addLanguage' ? languageName(about) : about;
  return t('changes.about', { what, about: told });
}

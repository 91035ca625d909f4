import type { TFunction } from 'i18next';

import type { ChangeName } from '../commands/edit.ts';
import type { Change } from '../document/history.ts';

const names: Readonly<Record<ChangeName, true>> = {
  type: true,
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
  addLesson: true,
  moveLesson: true,
  duplicateLesson: true,
  removeLesson: true,
  outside: true,
};

const isName = (name: string): name is ChangeName => Object.hasOwn(names, name);

/** What a change is called where it can be undone: “move ‘Hope’”. */
export function changeWords({ name, about }: Change, t: TFunction<'editor'>): string {
  const what = isName(name) ? t(`changes.${name}`) : name;
  return about === null ? what : t('changes.about', { what, about });
}

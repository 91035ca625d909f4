import { focusWithin } from './aim.ts';

const TEXTS = 'textarea, [role="textbox"]';

/**
 * Gives the focus to what is written after a text in a list: the next text of its item, else the item
 * behind it, or its name where that is folded. Says whether anything follows.
 */
export function goOnFrom(list: Element, from: HTMLElement): boolean {
  const row = [...list.children].find((each) => each.contains(from));
  if (row === undefined) return false;
  const texts = [...row.querySelectorAll<HTMLElement>(TEXTS)].filter(isUnfolded);
  const next = texts[texts.indexOf(from) + 1];
  if (next !== undefined) return focused(next);
  const behind = row.nextElementSibling;
  if (behind === null) return false;
  const isOpen = behind.querySelector('[aria-expanded="true"]') !== null;
  if (isOpen) focusWithin(behind.lastElementChild ?? behind);
  else behind.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  return true;
}

const isUnfolded = (text: HTMLElement): boolean => text.closest('details:not([open])') === null;

function focused(text: HTMLElement): true {
  text.focus();
  return true;
}

import { type RefObject, useEffect, useState } from 'react';

import { formatPath } from '../../../course/load/jsonPath.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { useForm } from './FormContext.ts';

/** Marks what stands in a form as a place, so that the focus finds it. */
export const markedAs = ({ path }: DraftPlace) => ({ 'data-at': formatPath(path) });

/**
 * Whether something that folds stands open. What is to have the focus opens whatever holds it.
 *
 * @param holds Whether a place is within it.
 */
export function useFold(holds: (aim: DraftPlace) => boolean, initially: boolean) {
  const { aim } = useForm();
  const [seen, setSeen] = useState<DraftPlace | null>(null);
  const [open, setOpen] = useState(initially);
  if (aim !== seen) {
    setSeen(aim);
    if (aim !== null && holds(aim)) setOpen(true);
  }
  return [open, setOpen] as const;
}

/** Gives the focus to the field that is to have it, in what stands below an element. */
export function useAim(root: RefObject<HTMLElement | null>): void {
  const { aim } = useForm();
  useEffect(() => {
    if (aim !== null && root.current !== null) focusAt(root.current, aim);
  }, [aim, root]);
}

/** Focuses the field at a place; where it is not there any more, the nearest thing around it. */
function focusAt(root: HTMLElement, { path }: DraftPlace): void {
  for (let length = path.length; length > 0; length -= 1) {
    const at = formatPath(path.slice(0, length));
    const within = `[data-at="${CSS.escape(at)}"]`;
    const holder = root.matches(within) ? root : root.querySelector(within);
    if (holder !== null) return focusWithin(holder);
  }
}

const WRITTEN =
  'textarea, input:not([type="file"]), select, [contenteditable="true"], [role="textbox"]';

/** Whether the author is in the page in the frame. They keep the focus there, and the form follows. */
export const isInPage = (): boolean => document.activeElement instanceof HTMLIFrameElement;

const PRESSED = 'button:enabled, summary, input[type="file"]';

/**
 * Focuses what is written or chosen in an element, else what can be pressed; the button of a note last,
 * for it changes the course, and whoever comes from the note may press it without meaning to.
 */
export function focusWithin(holder: Element): void {
  if (isInPage()) return holder.scrollIntoView({ block: 'nearest' });
  const pressed = [...holder.querySelectorAll<HTMLElement>(PRESSED)];
  const control =
    holder.querySelector<HTMLElement>(WRITTEN) ??
    pressed.find((each) => each.closest('[data-severity]') === null) ??
    pressed[0] ??
    null;
  // Who writes there already goes on where they are.
  if (control === null || control === document.activeElement) return;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'nearest' });
  putCaretAtEnd(control);
}

function putCaretAtEnd(control: HTMLElement): void {
  if (isChosenWhole(control)) return;
  if (control instanceof HTMLTextAreaElement || isLineOfText(control)) {
    control.setSelectionRange(control.value.length, control.value.length);
  } else if (control.isContentEditable) {
    getSelection()?.selectAllChildren(control);
    getSelection()?.collapseToEnd();
  }
}

/** What holds a place for other words was chosen as a whole when the focus came to it. */
const isChosenWhole = (control: HTMLElement): boolean =>
  control instanceof HTMLTextAreaElement &&
  control.selectionEnd > control.selectionStart &&
  control.selectionEnd === control.value.length;

const isLineOfText = (control: HTMLElement): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /^(text|search|url|tel)$/.test(control.type);

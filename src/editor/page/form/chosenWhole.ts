import type { FocusEvent, MouseEvent } from 'react';

type Field = HTMLTextAreaElement;

/**
 * What a text area hears so that a text that only holds a place is chosen as a whole when somebody
 * comes to it, by key or by pointer: what is typed takes its place. Who presses it once more, or has
 * chosen a part of it, gets what they pressed.
 */
export const chosenWhole = (holdsPlace: () => boolean) => ({
  onFocus: ({ currentTarget }: FocusEvent<Field>) => {
    if (!holdsPlace()) return;
    currentTarget.select();
    // Browsers that bring what has the focus into sight leave it where it is when its words are chosen.
    currentTarget.scrollIntoView({ block: 'nearest' });
    // The press that brought the focus puts the caret somewhere once it ends.
    currentTarget.dataset['fresh'] = '';
  },
  onClick: ({ currentTarget: field }: MouseEvent<Field>) => {
    const isPlaced = field.selectionStart === field.selectionEnd;
    if (field.dataset['fresh'] !== undefined && isPlaced && holdsPlace()) field.select();
    delete field.dataset['fresh'];
  },
  onBlur: ({ currentTarget }: FocusEvent<Field>) => {
    delete currentTarget.dataset['fresh'];
  },
});

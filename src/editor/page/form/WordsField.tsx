import { useState } from 'react';

import { GrowingText } from '../../../ui/GrowingText.tsx';
import { setField } from '../../commands/setField.ts';
import { type ControlProps, tied } from './control.ts';
import styles from './controls.module.css';
import { useForm } from './FormContext.ts';

/** A list of words, one a line. */
export function WordsField(props: ControlProps) {
  const { value, place, label } = props;
  const { act } = useForm();
  const words: readonly unknown[] = Array.isArray(value) ? value : [];
  // What is being written may end in a line that is still empty.
  const [text, setText] = useState(words.join('\n'));
  return (
    <GrowingText
      {...tied(props)}
      aria-label={label}
      className={styles['text']}
      rows={Math.max(2, words.length)}
      value={linesOf(text).join('\n') === words.join('\n') ? text : words.join('\n')}
      onChange={({ target }) => {
        setText(target.value);
        act(setField(place, linesOf(target.value)));
      }}
    />
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

import Bold from 'lucide-react/icons/bold';
import Italic from 'lucide-react/icons/italic';
import Link from 'lucide-react/icons/link';
import List from 'lucide-react/icons/list';
import { useRef } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { setField } from '../../commands/setField.ts';
import { type ControlProps, tied } from './control.ts';
import styles from './controls.module.css';
import { useForm } from './FormContext.ts';
import { listed, type Marked, wrapped } from './markText.ts';

/** A text in the Markdown subset, with buttons for those who do not know its signs. */
export function RichTextField(props: ControlProps) {
  const { value, place, label } = props;
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = typeof value === 'string' ? value : '';
  const mark = (change: (selected: Marked) => Marked) => () => {
    const element = area.current;
    if (element === null) return;
    const { selectionStart: start, selectionEnd: end } = element;
    const next = change({ text, start, end });
    act(setField(place, next.text));
    // Once the new text is drawn, the same words are chosen again.
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(next.start, next.end);
    });
  };
  return (
    <div className={styles['rich']}>
      <fieldset className={styles['tools']} aria-label={t('text.tools', { field: label })}>
        <IconButton
          look="bare"
          icon={<Bold aria-hidden />}
          label={t('text.bold')}
          onClick={mark((at) => wrapped(at, '**', '**'))}
        />
        <IconButton
          look="bare"
          icon={<Italic aria-hidden />}
          label={t('text.italic')}
          onClick={mark((at) => wrapped(at, '*', '*'))}
        />
        <IconButton
          look="bare"
          icon={<List aria-hidden />}
          label={t('text.list')}
          onClick={mark(listed)}
        />
        <IconButton
          look="bare"
          icon={<Link aria-hidden />}
          label={t('text.link')}
          onClick={mark((at) => wrapped(at, '[', '](https://)'))}
        />
      </fieldset>
      <textarea
        {...tied(props)}
        ref={area}
        className={styles['text']}
        rows={3}
        dir="auto"
        value={text}
        onChange={({ target }) => act(setField(place, target.value))}
      />
    </div>
  );
}

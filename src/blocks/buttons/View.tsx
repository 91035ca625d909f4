import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { fileFacts } from '../fileFacts.ts';
import { FileLink } from '../FileLink.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import { type ButtonContent, buttonWords } from './content.ts';
import styles from './View.module.css';

/** Ways on, each a link that says what it opens; one to a locked lesson tells why, in its place. */
export function View({ block: { content } }: BlockViewProps<'buttons'>) {
  const hasNotes = content.buttons.some(({ note }) => note !== null);
  return (
    <div>
      <BlockHead title={content.title} intro={null} />
      {/* A list that shows no markers is no list to Safari, unless it is told. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={styles[hasNotes ? 'rows' : 'line']}>
        {content.buttons.map((button, index) => (
          <li key={index} className={styles['item']}>
            {button.note !== null && (
              <p className={styles['note']}>
                <Plain text={button.note} />
              </p>
            )}
            <div className={styles['button']}>
              <Way {...button} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Way({ text, file, bytes }: ButtonContent) {
  const { i18n } = useTranslation();
  if (file === null) return <Words value={text} />;
  const what = fileFacts(file, bytes, i18n.language);
  return (
    <p>
      <FileLink file={file} what={what}>
        {buttonWords(text)}
      </FileLink>{' '}
      <bdi className={styles['facts']} aria-hidden="true">
        {what}
      </bdi>
    </p>
  );
}

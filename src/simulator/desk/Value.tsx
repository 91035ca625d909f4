import styles from './CallsPanel.module.css';
import panel from './panel.module.css';

/** What fits into a line. */
const SHORT = 60;

/** A value: in a line, or to be opened when it is long. */
export function Value({ text }: { readonly text: string }) {
  if (text === '') return null;
  if (text.length <= SHORT)
    return <span className={`${styles['value']} ${panel['code']}`}>{text}</span>;
  return (
    <details className={styles['value']}>
      <summary className={panel['code']}>
        <span>{text.slice(0, 200)}</span>
      </summary>
      <span className={panel['code']}>{text}</span>
    </details>
  );
}

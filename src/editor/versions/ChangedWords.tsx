import styles from './ChangedWords.module.css';
import { wordRuns } from './wordRuns.ts';

export interface ChangedWordsProps {
  readonly before: string;
  readonly after: string;
  /** What is shown: both, or what is there after, with what is new in it. */
  readonly only?: 'after';
}

/** Two texts as one, with what went and what came marked: to the eye, and to who listens. Apart from the dialog, for versions are compared by it, too. */
export function ChangedWords({ before, after, only }: ChangedWordsProps) {
  const runs = wordRuns(before, after).map((run, index) => ({ ...run, key: index }));
  return (
    <span className={styles['words']}>
      {runs.map(({ key, words, in: where }) => {
        if (where === 'both') return <span key={key}>{words}</span>;
        if (where === 'after') return <ins key={key}>{words}</ins>;
        return only === 'after' ? null : <del key={key}>{words}</del>;
      })}
    </span>
  );
}

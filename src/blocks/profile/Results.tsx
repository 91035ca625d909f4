import type { Answer } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { Words } from '../Words.tsx';
import { type ProfileContent, type ProfileResult, resultsOf } from './content.ts';
import styles from './Fields.module.css';

interface ResultsProps {
  readonly content: ProfileContent;
  readonly answer: Answer | null;
  /** Begins every id inside; unique in the page. */
  readonly name: string;
}

/** What the answer comes to, in the author's words. No verdict: nothing here is right or wrong. */
export function Results({ content, answer, name }: ResultsProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['results']} aria-labelledby={`${name}-result`}>
      <p id={`${name}-result`} className={styles['head']}>
        {t('blocks.profile.result')}
      </p>
      {resultsOf(content, answer).map((result) => (
        <Result key={result.dimension.title} result={result} />
      ))}
    </section>
  );
}

function Result({ result }: { readonly result: ProfileResult }) {
  const { t } = useTranslation();
  const { dimension, points, least, most, band } = result;
  return (
    <div className={styles['result']}>
      <p className={styles['dimension']}>
        <Plain text={dimension.title} />
      </p>
      {points === null ? (
        <p>{t('blocks.profile.unfinished')}</p>
      ) : (
        <>
          {/* Which of the bands it is, at a glance: the words below say it to everybody. */}
          <div className={styles['bands']} aria-hidden>
            {dimension.bands.map((each) => (
              <span key={each.from} data-here={each === band || undefined} />
            ))}
          </div>
          {band !== null && (
            <p className={styles['title']}>
              <Plain text={band.title} />
            </p>
          )}
          <p className={styles['points']}>{t('blocks.profile.points', { points, least, most })}</p>
          {band !== null && <Words value={band.text} />}
        </>
      )}
    </div>
  );
}

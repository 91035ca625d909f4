import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { useLessonStatus } from '../frame/useLessonStatus.ts';
import { lessonAddress } from '../history/addresses.ts';
import type { ClosedHits, FoundInCourse, SearchHit } from './searchCourse.ts';
import styles from './SearchResults.module.css';
import { snippet } from './snippet.ts';

/** So many are listed at first, and with each press more. */
const AT_ONCE = 20;

interface SearchResultsProps {
  /** `null` while nothing is looked for. */
  readonly found: FoundInCourse | null;
  readonly onFollow: (hit: SearchHit) => void;
}

/** What was found, the best first, and where more is that is not open yet. */
export function SearchResults({ found, onFollow }: SearchResultsProps) {
  const { t } = useTranslation();
  return (
    <>
      {/* There from the start: only then is what comes into it said. */}
      <output className={styles['count']}>
        {found !== null && t(`search.${outcome(found)}`, { count: found.hits.length })}
      </output>
      {found !== null && <Hits found={found} onFollow={onFollow} />}
      {found !== null && found.closed.length > 0 && <Closed closed={found.closed} />}
    </>
  );
}

function outcome({ hits, closed }: FoundInCourse): 'found' | 'onlyClosed' | 'none' {
  if (hits.length > 0) return 'found';
  return closed.length > 0 ? 'onlyClosed' : 'none';
}

function Hits({ found, onFollow }: SearchResultsProps & { readonly found: FoundInCourse }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState({ of: found, count: AT_ONCE });
  if (shown.of !== found) setShown({ of: found, count: AT_ONCE });
  const { hits } = found;
  return (
    <>
      {/* A list that shows no markers is no list to Safari, unless it is told. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol role="list" className={styles['hits']}>
        {hits.slice(0, shown.count).map((hit, index) => (
          <li key={index}>
            <Hit hit={hit} onFollow={() => onFollow(hit)} />
          </li>
        ))}
      </ol>
      {hits.length > shown.count && (
        <Button look="quiet" onClick={() => setShown({ of: found, count: shown.count + AT_ONCE })}>
          {t('search.more')}
        </Button>
      )}
    </>
  );
}

function Hit({ hit, onFollow }: { readonly hit: SearchHit; readonly onFollow: () => void }) {
  const { t } = useTranslation();
  const { lesson, block, heading, text, spans, isHeading } = hit;
  const { number, lesson: about } = lesson;
  return (
    <a href={lessonAddress(about.id, block)} className={styles['hit']} onClick={onFollow}>
      <span className={styles['where']}>
        {t('search.where', { number, title: about.title })}
        {heading !== null && !isHeading && (
          <>
            <span aria-hidden="true" className={styles['step']}>
              {' › '}
            </span>
            <span className="visually-hidden">, </span>
            {heading}
          </>
        )}
        <span className="visually-hidden">: </span>
      </span>
      <span className={isHeading ? styles['heading'] : styles['text']} dir="auto">
        {snippet(text, spans).map((part, index) =>
          part.isFound ? <mark key={index}>{part.text}</mark> : part.text,
        )}
      </span>
    </a>
  );
}

/** Where more is: named, with what opens it, and not one word of it shown. */
function Closed({ closed }: { readonly closed: readonly ClosedHits[] }) {
  const { t } = useTranslation();
  const statusWords = useLessonStatus();
  return (
    <section className={styles['closed']} aria-labelledby="search-closed">
      <h3 id="search-closed">{t('search.closed')}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list">
        {closed.map(({ lesson, why, count }) => (
          <li key={lesson.lesson.key}>
            <span className={styles['name']}>
              {t('search.where', { number: lesson.number, title: lesson.lesson.title })}
            </span>
            <span className={styles['where']}>
              {t('search.found', { count })}
              {' · '}
              {why === 'locked' ? statusWords(lesson) : t('search.later')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

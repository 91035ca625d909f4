import { useEffect, useMemo, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Draft } from '../document/draft.ts';
import { ChangedWords } from './ChangedWords.tsx';
import { type Difference, differences } from './differences.ts';
import { namesAt, placeWords, schemaOfPlace } from './placeWords.ts';
import { valueWords } from './valueWords.ts';
import styles from './VersionsPage.module.css';

export interface DifferenceListProps {
  readonly before: Draft;
  readonly after: Draft;
  readonly title: string;
}

/** How two states of a course differ, in words: what was added, removed, moved and changed. */
export function DifferenceList({ before, after, title }: DifferenceListProps) {
  const { t, i18n } = useTranslation('editor');
  const speech = { t, language: i18n.language };
  const found = useMemo(() => differences(before, after), [before, after]);
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes below what it was asked for from, which may be at the very end of the window.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className={styles['differences']}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {found.length === 0 && <p>{t('versions.same')}</p>}
      <ul>
        {found.map((each) => (
          <li key={`${each.kind} ${each.file} ${each.trail.join('/')}`}>
            <h3>
              {placeWords(each.kind === 'removed' ? before : after, each.file, each.trail, speech)}
            </h3>
            {/* What is only read was not added to anything. */}
            {before.size > 0 && <p className={styles['kind']}>{t(`versions.${each.kind}`)}</p>}
            <Said difference={each} draft={each.kind === 'removed' ? before : after} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SaidProps {
  readonly difference: Difference;
  /** That in which it stands. */
  readonly draft: Draft;
}

function Said({ difference: { kind, file, trail, before, after }, draft }: SaidProps) {
  const { t, i18n } = useTranslation('editor');
  const speech = {
    t,
    language: i18n.language,
    named: namesAt(draft, file, trail),
    isAlone: kind !== 'changed',
  };
  if (kind === 'moved') return null;
  const schema = schemaOfPlace(draft, file, trail);
  const words = (value: unknown) =>
    value === undefined || value === null ? '' : valueWords(value, speech, schema);
  return (
    <p className={styles['said']}>
      {kind === 'changed' ? (
        <ChangedWords before={words(before)} after={words(after)} />
      ) : (
        words(kind === 'added' ? after : before)
      )}
    </p>
  );
}

import { Fragment } from 'react';

import type { CourseUpdate } from '../../../course/published/courseUpdate.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import type { Draft } from '../../document/draft.ts';
import { partNames } from './partNames.ts';
import { type ChangedPart, updateInWords } from './updateInWords.ts';
import styles from './UpdateNote.module.css';

export interface UpdateNoteProps {
  readonly update: CourseUpdate;
  /** The course as it is published now, and then as it was the time before, as far as that is known. */
  readonly drafts: readonly Draft[];
}

/** What an update means for those who have begun, in the language and by the names of who writes the course. */
export function UpdateNote({ update, drafts }: UpdateNoteProps) {
  const { t, i18n } = useTranslation('editor');
  const { language } = i18n;
  const groups = updateInWords(update, { t, language, names: partNames(drafts, language) });
  return (
    <div className={styles['update']}>
      <p>{t('update.since')}</p>
      {groups.length === 0 && <p>{t('update.same')}</p>}
      {groups.map(({ means, parts }) => (
        <section key={means}>
          <p>{means}</p>
          <ul>
            {parts.map((part, index) => (
              // Two may be called the same.
              <li key={index}>
                <Part part={part} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Part({ part: { names, how } }: { readonly part: ChangedPart }) {
  return (
    <>
      {names.map((name, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {how !== null && ` (${how})`}
    </>
  );
}

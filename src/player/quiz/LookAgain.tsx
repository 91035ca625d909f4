import { use, useCallback } from 'react';

import type { LessonKey } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { CourseSnapshot } from '../../engine/select.ts';
import type { ObjectiveResult } from '../../engine/view.ts';
import { LessonNames } from '../frame/LessonNames.ts';
import { lessonAddress } from '../history/addresses.ts';
import { useCourse } from '../play/CourseActor.ts';
import styles from './LookAgain.module.css';

/** Back to what was missed of an objective: in each lesson that teaches it, to the part that does. */
export function LookAgain({ result }: { readonly result: ObjectiveResult }) {
  const { t } = useTranslation();
  const names = use(LessonNames);
  const places = usePlaces(result.objective);
  if (result.lessons.length === 0) return null;
  return (
    <p className={styles['again']}>
      {result.lessons.map((key) => {
        const name = names.get(key);
        if (name === undefined) return null;
        const place = places.find(({ lesson }) => lesson === key);
        const lesson = t('lesson.number', { number: name.number });
        return (
          <a
            key={key}
            className={styles['link']}
            href={lessonAddress(name.id, place?.block ?? null)}
          >
            {place === undefined
              ? t('results.lookAgain', { lesson })
              : t('results.lookAgainAt', { lesson, part: place.title })}
          </a>
        );
      })}
    </p>
  );
}

const usePlaces = (objective: string | null) =>
  useCourse(
    useCallback(
      ({ context }: CourseSnapshot) =>
        context.outline.objectives.find(({ id }) => id === objective)?.places ?? NOWHERE,
      [objective],
    ),
  );

const NOWHERE: readonly never[] = [];

/** Back to a whole lesson, by its number and name. */
export function LessonAgain({ lesson }: { readonly lesson: LessonKey }) {
  const { t } = useTranslation();
  const name = use(LessonNames).get(lesson);
  if (name === undefined) return null;
  return (
    <a className={styles['link']} href={lessonAddress(name.id)}>
      {`${t('lesson.number', { number: name.number })}: ${name.title}`}
    </a>
  );
}

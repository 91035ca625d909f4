import { useId } from 'react';

import type { OutlineDeck } from '../../course/playable.ts';
import { type CourseSnapshot, selectRecord } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { lessonAddress } from '../history/addresses.ts';
import { useCourse, useCourseActor } from '../play/CourseActor.ts';
import { type Few, fewNow, visitOf } from './coursePractice.ts';
import styles from './FewToRepeat.module.css';

/** On the cover of a completed course: the way to a few cards that are worth another look, if any are. */
export function FewToRepeat({ decks }: { readonly decks: readonly OutlineDeck[] }) {
  const actor = useCourseActor();
  const few = fewNow(decks, useCourse(selectRecord), visitOf(actor));
  return few === null ? null : <Offer {...few} />;
}

function Offer({ deck: { block, lesson, title }, count }: Few) {
  const { t } = useTranslation();
  const name = useId();
  const id = useCourse(({ context }: CourseSnapshot) =>
    context.outline.lessons.find(({ key }) => key === lesson),
  )?.id;
  if (id === undefined) return null;
  return (
    <section className={styles['few']} aria-labelledby={name}>
      <h2 id={name}>{t('cover.few')}</h2>
      <p>{t('cover.fewOf', { count, title })}</p>
      <ButtonLink look="quiet" href={lessonAddress(id, block)}>
        {t('cover.repeat')}
      </ButtonLink>
    </section>
  );
}

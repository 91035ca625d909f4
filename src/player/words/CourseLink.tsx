import { type MouseEvent, type ReactNode, useCallback } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import { openBlock } from '../../engine/openBlock.ts';
import type { CourseSnapshot } from '../../engine/select.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { CourseLinks, type CourseLinkProps } from '../../richtext/CourseLinks.tsx';
import { WithFormulas } from '../../richtext/DrawnFormula.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useLessonStatus } from '../frame/useLessonStatus.ts';
import { lessonAddress } from '../history/addresses.ts';
import { keepPlace } from '../history/syncHistory.ts';
import { useCourse } from '../play/CourseActor.ts';
import { useLessons, useSources } from '../play/PlayerContext.ts';
import { CourseText } from './CourseText.tsx';

/** The texts in here lead within the course, to its glossary, its lessons and their blocks; their formulas are drawn. */
export const WithCourseLinks = ({ children }: { readonly children: ReactNode }) => (
  <CourseLinks value={CourseLink}>
    <WithFormulas>{children}</WithFormulas>
  </CourseLinks>
);

function CourseLink({ to, children }: CourseLinkProps): ReactNode {
  switch (to.kind) {
    case 'glossary':
      return <Term id={to.id}>{children}</Term>;
    case 'lesson':
      return (
        <LessonWords id={to.id} block={to.block ?? null}>
          {children}
        </LessonWords>
      );
    case 'block':
      return children;
  }
}

interface LinkProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** A word that the glossary explains. */
function Term({ id, children }: LinkProps) {
  const { t } = useTranslation();
  const entry = useSources()?.glossary.find((each) => each.id === id);
  if (entry === undefined) return children;
  return (
    <Explained
      look="term"
      words={children}
      hint={t('links.term')}
      eyebrow={t('references.glossary')}
      title={entry.term}
      closeLabel={t('common.close')}
    >
      {/* One word is explained at a time. */}
      <CourseLinks value={null}>
        <CourseText value={entry.definition} size="small" />
      </CourseLinks>
    </Explained>
  );
}

/** Words that lead to a lesson, or to a block of one. */
function LessonWords({ id, block, children }: LinkProps & { readonly block: BlockKey | null }) {
  const view = useLessons()?.find(({ lesson }) => lesson.id === id);
  const { t } = useTranslation();
  const statusWords = useLessonStatus();
  const opensLater = useOpensLater(view, block);
  if (view === undefined) return children;
  const locked = view.status === 'locked';
  if (locked || opensLater) {
    return (
      <Explained
        look="locked"
        words={children}
        hint={t('links.notOpen')}
        eyebrow={t('lesson.number', { number: view.number })}
        title={view.lesson.title}
        closeLabel={t('common.close')}
      >
        <p>{locked ? statusWords(view) : t('links.opensLater')}</p>
      </Explained>
    );
  }
  const { number, lesson } = view;
  return (
    <a href={lessonAddress(id, block)} onClick={leave}>
      {children}
      <VisuallyHidden>
        {view.current ? t('links.here') : t('links.lesson', { number, title: lesson.title })}
      </VisuallyHidden>
    </a>
  );
}

/** Whether a block of the open lesson is still behind a Continue. */
function useOpensLater(view: LessonView | undefined, block: BlockKey | null): boolean {
  const here = view?.current === true ? block : null;
  return useCourse(
    useCallback(
      ({ context }: CourseSnapshot) => here !== null && openBlock(context, here) === null,
      [here],
    ),
  );
}

/** Back is to lead to the words that were followed, not to the top of their lesson. */
function leave({ currentTarget }: MouseEvent<HTMLElement>): void {
  const block = currentTarget.closest<HTMLElement>('[data-block]')?.dataset['block'];
  if (block !== undefined) keepPlace(Number(block));
}

import { BlockPaper } from '../../blocks/paperViews.tsx';
import type { PlayableLesson } from '../../course/playable.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { Plain } from '../../ui/Plain.tsx';

interface PaperLessonProps {
  readonly lesson: PlayableLesson;
  /** Its place in the course, from 1. */
  readonly number: number;
  readonly answers: boolean;
}

/** A lesson on paper. A scored quiz is only announced: its questions are drawn for each attempt. */
export function PaperLesson({ lesson, number, answers }: PaperLessonProps) {
  const { t } = useTranslation();
  return (
    <article data-lesson>
      <p data-label>{t('lesson.number', { number })}</p>
      <Heading>{lesson.title}</Heading>
      {lesson.summary !== null && (
        <p data-lede>
          <Plain text={lesson.summary} />
        </p>
      )}
      <Deeper>
        {lesson.type === 'lesson' ? (
          lesson.blocks.map((block) => (
            <BlockPaper key={block.key} block={block} answers={answers} />
          ))
        ) : (
          <>
            {lesson.quiz.intro !== null && <RichText value={lesson.quiz.intro} />}
            <p>{t('paper.quiz')}</p>
          </>
        )}
      </Deeper>
    </article>
  );
}

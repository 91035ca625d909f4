import { use } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import { LessonNames, lessonAfter } from './LessonNames.ts';
import { useSend } from '../play/CourseActor.ts';

interface GoOnProps {
  /** Of the lesson that is open. */
  readonly number: number;
  readonly look?: 'primary' | 'quiet';
}

/** On to the next lesson, by its name; from the last one to the end of the course. */
export function GoOn({ number, look = 'primary' }: GoOnProps) {
  const { t } = useTranslation();
  const send = useSend();
  const next = lessonAfter(use(LessonNames), number);
  return (
    <Button
      size="large"
      look={look}
      icon={<ForwardIcon />}
      onClick={() => send({ type: 'lesson.finished' })}
    >
      {next === null ? t('lesson.finishCourse') : t('lesson.nextLesson', { title: next.title })}
    </Button>
  );
}

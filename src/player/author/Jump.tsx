import { selectBody, selectLessons } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { revealBlock } from '../lesson/blockElement.ts';
import { useCourse, useSend } from '../play/CourseActor.ts';
import { authorNotes } from './authorNotes.ts';

/** Straight to any lesson, and to any block of the one that is open. */
export function Jump() {
  return (
    <>
      <JumpToLesson />
      <JumpToBlock />
    </>
  );
}

function JumpToLesson() {
  const { t } = useTranslation();
  const send = useSend();
  const lessons = useCourse(selectLessons);
  const jump = (id: string) => {
    const found = lessons.find(({ lesson }) => lesson.id === id);
    if (found === undefined) return;
    if (found.status === 'locked') {
      authorNotes.keepUnlocked();
      send({ type: 'author.unlocked' });
    }
    send({ type: 'lesson.opened', lesson: found.lesson.key });
  };
  return (
    <label>
      {t('author.jumpToLesson')}
      <select
        value={lessons.find(({ current }) => current)?.lesson.id ?? ''}
        onChange={({ target }) => jump(target.value)}
      >
        <option value="" disabled>
          {t('author.choose')}
        </option>
        {lessons.map(({ lesson, number }) => (
          <option key={lesson.key} value={lesson.id}>
            {number} · {lesson.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function JumpToBlock() {
  const { t } = useTranslation();
  const blocks = useCourse(selectBody)?.blocks ?? [];
  if (blocks.length === 0) return null;
  return (
    <label>
      {t('author.jump')}
      <select value="" onChange={({ target }) => revealBlock(Number(target.value))}>
        <option value="" disabled>
          {t('author.choose')}
        </option>
        {blocks.map(({ key, type, id }) => (
          <option key={key} value={key}>
            {type} · {id}
          </option>
        ))}
      </select>
    </label>
  );
}

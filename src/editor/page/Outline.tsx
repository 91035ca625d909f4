import FilePlus from 'lucide-react/icons/file-plus';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';

import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { duplicateBlock, removeBlock } from '../commands/blocks.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { moveBlock } from '../commands/moveBlock.ts';
import { addLesson, duplicateLesson, moveLesson, removeLesson } from '../commands/lessons.ts';
import { below, isSamePlace } from '../editing/places.ts';
import { blockName } from './blockName.ts';
import type { DraftLesson } from './draftValues.ts';
import { useForm } from './form/FormContext.ts';
import { InsertDialog } from '../insert/InsertDialog.tsx';
import styles from './Outline.module.css';
import { Tools } from './Tools.tsx';

export interface OutlineProps {
  readonly title: string;
  readonly lessons: readonly DraftLesson[];
  readonly place: DraftPlace | null;
}

/** What the course is made of: its lessons, and the blocks of the one that is open. */
export function Outline({ title, lessons, place }: OutlineProps) {
  const { t } = useTranslation('editor');
  const { act, choose } = useForm();
  const course: DraftPlace = { file: COURSE_FILE, path: [] };
  const add = (kind: 'content' | 'quiz') =>
    act(addLesson(lessons.at(-1)?.id ?? null, kind, t(`outline.new.${kind}`)));
  return (
    <nav className={styles['outline']} aria-label={t('outline.title')}>
      <button
        type="button"
        className={styles['course']}
        aria-current={place === null || isSamePlace(place, course) || undefined}
        onClick={() => choose(course)}
      >
        {title}
        <span className={styles['kind']}>{t('outline.course')}</span>
      </button>
      <ol className={styles['lessons']}>
        {lessons.map((lesson, index) => (
          <Lesson
            key={lesson.file}
            lesson={lesson}
            index={index}
            count={lessons.length}
            place={place}
          />
        ))}
      </ol>
      <div className={styles['adds']}>
        <Button look="quiet" icon={<FilePlus aria-hidden />} onClick={() => add('content')}>
          {t('outline.addLesson')}
        </Button>
        <Button look="quiet" icon={<FilePlus aria-hidden />} onClick={() => add('quiz')}>
          {t('outline.addQuiz')}
        </Button>
      </div>
    </nav>
  );
}

interface LessonProps {
  readonly lesson: DraftLesson;
  readonly index: number;
  readonly count: number;
  readonly place: DraftPlace | null;
}

function Lesson({ lesson, index, count, place }: LessonProps) {
  const { t } = useTranslation('editor');
  const { choose } = useForm();
  const itself: DraftPlace = { file: lesson.file, path: [] };
  const isOpen = place?.file === lesson.file;
  return (
    <li className={styles['lesson']}>
      <button
        type="button"
        className={styles['name']}
        aria-expanded={isOpen}
        aria-current={isSamePlace(place, itself) || undefined}
        onClick={() => choose(itself)}
      >
        <span className={styles['number']}>{index + 1}</span>
        <bdi>{lesson.title}</bdi>
        {lesson.isQuiz && <span className={styles['kind']}>{t('outline.quiz')}</span>}
      </button>
      {isOpen && (
        <>
          {isSamePlace(place, itself) && (
            <Tools
              name={lesson.title}
              up={index > 0 ? moveLesson(lesson.id, index - 1) : null}
              down={index < count - 1 ? moveLesson(lesson.id, index + 1) : null}
              copy={duplicateLesson(lesson.id)}
              remove={count > 1 ? removeLesson(lesson.id) : null}
            />
          )}
          <Blocks lesson={lesson} place={place} />
        </>
      )}
    </li>
  );
}

function Blocks({ lesson, place }: Pick<LessonProps, 'lesson' | 'place'>) {
  const { t } = useTranslation('editor');
  const [insertAt, setInsertAt] = useState<number | null>(null);
  const path = lesson.isQuiz ? ['quiz', 'questions'] : ['blocks'];
  const list: DraftPlace = { file: lesson.file, path };
  const found = valueAt(lesson.value, path);
  const blocks: readonly unknown[] = Array.isArray(found) ? found : [];
  return (
    <>
      <ol className={styles['blocks']}>
        {blocks.map((block, index) => (
          <Block
            key={index}
            block={block}
            list={list}
            index={index}
            count={blocks.length}
            place={place}
            onInsert={() => setInsertAt(index + 1)}
          />
        ))}
      </ol>
      <Button
        look="bare"
        className={styles['add']}
        icon={<Plus aria-hidden />}
        onClick={() => setInsertAt(blocks.length)}
      >
        {t(lesson.isQuiz ? 'outline.addQuestion' : 'outline.addBlock')}
      </Button>
      <InsertDialog
        list={list}
        index={insertAt ?? blocks.length}
        open={insertAt !== null}
        onClose={() => setInsertAt(null)}
      />
    </>
  );
}

interface BlockProps {
  readonly block: unknown;
  readonly list: DraftPlace;
  readonly index: number;
  readonly count: number;
  readonly place: DraftPlace | null;
  readonly onInsert: () => void;
}

function Block({ block, list, index, count, place, onInsert }: BlockProps) {
  const { t } = useTranslation('editor');
  const { act, choose } = useForm();
  const itself = below(list, index);
  const { type, excerpt } = blockName(block);
  const isChosen = isSamePlace(place, itself);
  const name = excerpt ?? type;
  const up = index > 0 ? moveBlock([itself], list, index - 1) : null;
  const down = index < count - 1 ? moveBlock([itself], list, index + 2) : null;
  return (
    <li className={styles['block']} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={styles['blockName']}
        aria-current={isChosen || undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => choose(itself)}
        onKeyDown={(event) => {
          if (!event.altKey) return;
          const by = { ArrowUp: up, ArrowDown: down }[event.key] ?? null;
          if (by !== null && act(by)) event.preventDefault();
        }}
      >
        <bdi className={styles['kind']}>{type}</bdi>
        {excerpt !== null && <bdi className={styles['excerpt']}>{excerpt}</bdi>}
      </button>
      {isChosen && (
        <Tools
          name={name}
          up={up}
          down={down}
          copy={duplicateBlock([itself])}
          remove={count > 1 ? removeBlock([itself]) : null}
        >
          <IconButton
            look="bare"
            icon={<Plus aria-hidden />}
            label={t('outline.insertBelow', { name })}
            onClick={onInsert}
          />
        </Tools>
      )}
    </li>
  );
}

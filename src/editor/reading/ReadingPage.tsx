import { useTranslation } from '../../i18n/useTranslation.tsx';
import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { useStore } from '../../player/play/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import type { WorkspaceProps } from '../page/workspaces.ts';
import { lessonReading } from './lessonReading.ts';
import { LEAST_WORDS } from './readingGrade.ts';
import styles from './ReadingPage.module.css';
import { CourseWords } from '../text/CourseWords.tsx';

/** Up to this grade most adults read without effort. */
const EASY = 8;

/** How long and how hard each lesson is to read. */
export function ReadingPage({ editing, values, onClose }: WorkspaceProps) {
  const { t } = useTranslation('editor');
  const { draft } = useStore(editing.history);
  const language = String(valueAt(values.valueOf(draft, COURSE_FILE), ['language']) ?? '');
  const lessons = values.lessons(draft).map((lesson) => ({
    ...lesson,
    reading: lessonReading(draft, lesson.file, lesson.value, language),
  }));
  const go = (file: string) => {
    editing.choose({ file, path: [] });
    onClose();
  };
  return (
    <>
      <p className={styles['intro']}>{t('reading.intro')}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('reading.lesson')}</th>
            <th scope="col">{t('reading.words')}</th>
            <th scope="col">{t('reading.questions')}</th>
            <th scope="col">{t('reading.minutes')}</th>
            <th scope="col">{t('reading.stated')}</th>
            <th scope="col">{t('reading.grade')}</th>
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ file, title, value, reading }) => (
            <tr key={file}>
              <th scope="row">
                <LessonLink title={title} onGo={() => go(file)} />
              </th>
              <Figure name={t('reading.words')} value={reading.words} />
              <Figure name={t('reading.questions')} value={reading.questions} />
              <Figure name={t('reading.minutes')} value={reading.minutes} />
              <Figure name={t('reading.stated')} value={statedMinutes(value)} />
              <Figure
                name={t('reading.grade')}
                value={reading.grade === null ? null : Math.max(1, reading.grade)}
              />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{t('reading.how', { easy: EASY, least: LEAST_WORDS })}</p>
    </>
  );
}

function statedMinutes(lesson: unknown): number | null {
  const minutes = valueAt(lesson, ['minutes']);
  return typeof minutes === 'number' ? minutes : null;
}

interface LessonLinkProps {
  readonly title: string;
  readonly onGo: () => void;
}

const LessonLink = ({ title, onGo }: LessonLinkProps) => (
  <Button look="bare" className={styles['lesson']} onClick={onGo}>
    <CourseWords>{title}</CourseWords>
  </Button>
);

interface FigureProps {
  /** What a narrow window shows beside it. */
  readonly name: string;
  /** `null`: it cannot be said. */
  readonly value: number | null;
}

function Figure({ name, value }: FigureProps) {
  const { t } = useTranslation('editor');
  return (
    <td data-name={name}>
      {value === null ? (
        <span aria-label={t('reading.unknown')}>–</span>
      ) : (
        t('reading.figure', { value: Math.round(value) })
      )}
    </td>
  );
}

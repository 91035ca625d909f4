import { lazy, Suspense, useEffect, useRef } from 'react';

import type { AnySchema } from '../../blocks/schemaNode.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import { courseSchema } from '../../course/schema/course.ts';
import { lessonSchema } from '../../course/schema/lesson.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { DraftPlace } from '../commands/edit.ts';
import type { TurnedBlock } from '../insert/TurnInto.tsx';
import { blockName } from './blockName.ts';
import { markedAs, useAim } from './form/aim.ts';
import { Elsewhere, isFromElsewhere } from './form/Elsewhere.tsx';
import { Form } from './form/Form.tsx';
import { useForm } from './form/FormContext.ts';
import { Notes } from './form/Field.tsx';
import styles from './Panel.module.css';
import { useIdle } from './useIdle.ts';

export interface PanelProps {
  /** What is chosen; `null`: the course. */
  readonly place: DraftPlace | null;
  /** The value of its file. */
  readonly value: unknown;
}

/** What the outline shows and changes: the lessons of the course, and the blocks of a lesson. */
const IN_OUTLINE = ['lessons', 'blocks'];

/** What a block could become is seen by reading its texts: nobody waits for that to write in them. */
const TurnInto = lazy(async () => ({
  default: (await import('../insert/TurnIntoButton.tsx')).TurnIntoButton,
}));

const LaterTurnInto = (turned: TurnedBlock) =>
  useIdle() && (
    <Suspense>
      <TurnInto {...turned} />
    </Suspense>
  );

/** The form of what is chosen: the course, a lesson or a block. */
export function Panel({ place, value }: PanelProps) {
  const { t, i18n } = useTranslation('editor');
  const { choose, issuesAt } = useForm();
  const at = place ?? { file: COURSE_FILE, path: [] };
  const root: AnySchema = at.file === COURSE_FILE ? courseSchema : lessonSchema;
  const schema = schemaAt(root, value, at.path);
  const chosen = valueAt(value, at.path);
  const key = `${at.file} ${at.path.join('.')}`;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.scrollIntoView({ block: 'nearest' });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whenever another is chosen
  }, [key]);
  const panel = useRef<HTMLElement>(null);
  useAim(panel);
  if (schema === null || chosen === undefined) {
    return <p className={styles['empty']}>{t('panel.nothing')}</p>;
  }
  const outer = outerBlock(value, at);
  const type = valueAt(chosen, ['type']);
  return (
    <section
      key={key}
      ref={panel}
      className={styles['panel']}
      {...(at.path.length > 0 && markedAs(at))}
    >
      {outer !== null && (
        <Button look="bare" onClick={() => choose(outer)}>
          {t('panel.back', { name: blockName(valueAt(value, outer.path), i18n.language).type })}
        </Button>
      )}
      <h2 ref={head} className={styles['title']}>
        {at.path.length > 0 ? blockName(chosen, i18n.language).type : headingOf(at.file, chosen, t)}
      </h2>
      <Notes id="panel-notes" issues={issuesAt(at)} />
      {isFromElsewhere(type) && <Elsewhere what={type} />}
      <Form
        schema={schema}
        value={chosen}
        place={at}
        without={at.path.length === 0 ? IN_OUTLINE : []}
      />
      {at.path.length > 0 && <LaterTurnInto place={at} block={chosen} />}
    </section>
  );
}

type Translate = ReturnType<typeof useTranslation<'editor'>>['t'];

function headingOf(file: string, value: unknown, t: Translate): string {
  if (file === COURSE_FILE) return t('panel.course');
  return valueAt(value, ['type']) === 'quiz' ? t('panel.quiz') : t('panel.lesson');
}

/** The nearest thing with a type around a block; `null` where that is the lesson. */
function outerBlock(value: unknown, { file, path }: DraftPlace): DraftPlace | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const outer = path.slice(0, length);
    if (typeof valueAt(value, [...outer, 'type']) === 'string') return { file, path: outer };
  }
  return null;
}

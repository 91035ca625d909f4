import FilePlus from 'lucide-react/icons/file-plus';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';

import { COURSE_FILE } from '../../../course/files.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { DraftPlace } from '../../commands/edit.ts';
import { addLesson } from '../../commands/lessons.ts';
import { languageOf } from '../../commands/draftFile.ts';
import type { Editing } from '../../editing/editing.ts';
import { below, isSamePlace } from '../../editing/places.ts';
import type { Bin } from '../../shelf/bin.ts';
import type { DraftValues } from '../draftValues.ts';
import { useForm } from '../form/FormContext.ts';
import { pausedHistory } from '../settledHistory.ts';
import { useDerived } from '../useDerived.ts';
import { useIssues } from '../useIssues.ts';
import { InsertDialog } from '../../insert/InsertDialog.tsx';
import { type TurnedBlock, TurnIntoDialog } from '../../insert/TurnInto.tsx';
import { behind } from './arranging.ts';
import { type LessonPlan, plannedBlocks, plannedTitle } from '../../templates/lessonPlans.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { LessonDialog } from './LessonDialog.tsx';
import styles from './Outline.module.css';
import {
  addedRows,
  byKey,
  keptRows,
  lessonKey,
  notesByPlace,
  type OutlineRow,
  outlineRows,
  rowsTo,
} from './outlineRows.ts';
import { RowToolsContext } from './OutlineRowFace.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { RemovedDialog } from './RemovedDialog.tsx';
import { RenameField } from './RenameField.tsx';
import { RowMenu } from './RowMenu.tsx';
import { type ArrangedShelf, useArranging } from './useArranging.ts';
import { useOutlineChoice } from './useOutlineChoice.ts';
import { useOutlineKeys } from './useOutlineKeys.ts';

export interface OutlineProps {
  readonly title: ReactNode;
  readonly values: DraftValues;
  readonly place: DraftPlace | null;
  readonly editing: Editing;
  readonly shelf: ArrangedShelf;
  readonly bin: Bin;
}

/** Where a block is added. */
interface Adding extends Omit<ReturnType<typeof behind>, 'above'> {
  readonly above: TurnedBlock | null;
}

/** What a course is made of, and where it is arranged. */
export function Outline({ title, values, place, editing, shelf, bin }: OutlineProps) {
  const { t, i18n } = useTranslation('editor');
  const { act, choose } = useForm();
  const issues = useIssues(editing);
  const lessons = useDerived(pausedHistory(editing.history), ({ draft }) => values.lessons(draft));
  // Whoever writes waits for no outline.
  const shown = useDeferredValue(lessons);
  const [rowsOf] = useState(keptRows);
  const rows = useMemo(() => rowsOf(shown, i18n.language), [i18n.language, rowsOf, shown]);
  const all = useMemo(() => byKey(rows), [rows]);
  const notes = useMemo(() => notesByPlace(issues), [issues]);
  const choice = useOutlineChoice(rows, all, place, shown === lessons, editing);
  const arranging = useArranging(editing, shelf, (...drafts) => {
    const [before, after] = drafts.map((draft) =>
      outlineRows(values.lessons(draft), i18n.language),
    );
    const added = addedRows(before ?? [], after ?? []);
    // One is chosen since it is worked on.
    if (added.length > 1) {
      choice.chooseAdded(new Set(added.map(({ key }) => key)), editing.place.get());
    }
    return added.length;
  });
  const [several, setSeveral] = useState(false);
  const [menu, setMenu] = useState<{ readonly row: OutlineRow; readonly anchor: Element } | null>(
    null,
  );
  const [renamed, setRenamed] = useState<OutlineRow | null>(null);
  const [adding, setAdding] = useState<Adding | null>(null);
  const [turning, setTurning] = useState<TurnedBlock | null>(null);
  const [planning, setPlanning] = useState(false);
  const [looksInBin, setLooksInBin] = useState(false);
  const course: DraftPlace = { file: COURSE_FILE, path: [] };
  const chosen = [...choice.keys].flatMap((key) => all.get(key) ?? []);
  const last = chosen.at(-1) ?? null;
  const tools = useMemo(() => {
    const openMenu = (row: OutlineRow, anchor: Element) => {
      if (!choice.keys.has(row.key)) choice.choose(new Set([row.key]));
      setMenu({ row, anchor });
    };
    return { notes, openMenu };
  }, [choice, notes]);
  const rename = (row: OutlineRow) => row.kind === 'lesson' && setRenamed(row);
  const keys = useOutlineKeys({
    all,
    chosen,
    arranging,
    lessons: lessons.length,
    rename,
    openMenu: tools.openMenu,
  });
  const [lesson] = last === null ? [] : rowsTo(rows, last.place);
  const lastLesson = lessons.at(-1)?.id ?? null;
  const add = (...added: Parameters<typeof addLesson>) => {
    if (!act(addLesson(...added))) return;
    // What it is called comes first.
    const made = editing.place.get();
    if (made === null) return;
    choose(below(made, 'title'));
    choice.unfold(new Set([...choice.open, lessonKey(made.file)]));
  };
  /** A block with what stands in it now, which its row does not tell. */
  const blockAt = (at: DraftPlace): TurnedBlock => ({
    place: at,
    block: valueAt(values.valueOf(editing.history.get().draft, at.file), at.path),
  });
  const addBehind = (row: OutlineRow) => {
    const { above, ...at } = behind(row);
    setAdding({ ...at, above: above && blockAt(above) });
  };
  const addPlanned = (plan: LessonPlan) => {
    setPlanning(false);
    const language = languageOf(editing.history.get().draft);
    // As a block stands behind the one that is chosen.
    const chosenLesson = lessons.find(({ file }) => file === lesson?.place.file)?.id;
    add(chosenLesson ?? lastLesson, 'content', plannedTitle(plan, language), plannedBlocks(plan));
  };
  return (
    <I18nProvider locale={i18n.language}>
      <nav className={styles['outline']} aria-label={t('outline.title')} {...keys}>
        <button
          type="button"
          className={styles['course']}
          aria-current={place === null || isSamePlace(place, course) || undefined}
          onClick={() => choose(course)}
        >
          {title}
          <span className={styles['kind']}>{t('outline.course')}</span>
        </button>
        {(several || chosen.length > 1) && (
          <ChosenBar
            rows={chosen}
            arranging={arranging}
            onDone={() => {
              setSeveral(false);
              choice.choose(new Set(last === null ? [] : [last.key]));
            }}
          />
        )}
        <RowToolsContext value={tools}>
          <OutlineTree
            rows={rows}
            all={all}
            choice={choice}
            several={several}
            arranging={arranging}
            onTwice={rename}
          />
        </RowToolsContext>
        {renamed !== null && <RenameField row={renamed} onDone={() => setRenamed(null)} />}
        {arranging.notice !== '' && <p className={styles['notice']}>{arranging.notice}</p>}
        <div className={styles['adds']}>
          {last !== null && (
            <Button look="quiet" icon={<Plus aria-hidden />} onClick={() => addBehind(last)}>
              {t(lesson?.isQuiz === true ? 'outline.addQuestion' : 'outline.addBlock')}
            </Button>
          )}
          <Button look="quiet" icon={<FilePlus aria-hidden />} onClick={() => setPlanning(true)}>
            {t('outline.addLesson')}
          </Button>
          <Button
            look="quiet"
            icon={<FilePlus aria-hidden />}
            onClick={() => add(lastLesson, 'quiz', t('outline.newQuiz'))}
          >
            {t('outline.addQuiz')}
          </Button>
          <Button look="bare" icon={<Trash2 aria-hidden />} onClick={() => setLooksInBin(true)}>
            {t('bin.open')}
          </Button>
        </div>
        {menu !== null && (
          <RowMenu
            row={menu.row}
            chosen={chosen}
            anchor={menu.anchor}
            arranging={arranging}
            lessons={lessons.length}
            onAdd={() => addBehind(menu.row)}
            onRename={() => rename(menu.row)}
            onTurn={() => setTurning(blockAt(menu.row.place))}
            onSeveral={() => setSeveral(true)}
            onClose={() => setMenu(null)}
          />
        )}
        {adding !== null && <InsertDialog {...adding} open onClose={() => setAdding(null)} />}
        <LessonDialog open={planning} onClose={() => setPlanning(false)} onChoose={addPlanned} />
        {turning !== null && <TurnIntoDialog {...turning} open onClose={() => setTurning(null)} />}
        <RemovedDialog
          bin={bin}
          editing={editing}
          open={looksInBin}
          onClose={() => setLooksInBin(false)}
        />
      </nav>
    </I18nProvider>
  );
}

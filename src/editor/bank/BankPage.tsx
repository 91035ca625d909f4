import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { useForm } from '../page/form/FormContext.ts';
import type { WorkspaceProps } from '../page/workspaces.ts';
import { BankActions } from './BankActions.tsx';
import { BankFilters } from './BankFilters.tsx';
import styles from './BankPage.module.css';
import {
  type BankFilter,
  type BankPools,
  bankPools,
  type BankQuestion,
  bankQuestions,
  fitsFilter,
} from './bankQuestions.ts';
import { type BankColumn, BankTable, type Sorting } from './BankTable.tsx';

const everything: BankFilter = { words: '', file: '', objective: '' };

/** All questions of all quizzes as a table: found, sorted, and several changed at once. */
export function BankPage({ editing, values, onClose }: WorkspaceProps) {
  const { t, i18n } = useTranslation('editor');
  const { named, notesWithin } = useForm();
  const announce = useAnnounce();
  const { draft } = useStore(editing.history);
  const [filter, setFilter] = useState(everything);
  const [sorting, setSorting] = useState<Sorting>({ by: 'quiz', isDown: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const objectiveOf = (id: string | null) =>
    named.objective.find((each) => each.id === id)?.title ?? id ?? '';
  const lessons = values.lessons(draft);
  const questions = bankQuestions(lessons, i18n.language);
  const pools = bankPools(lessons, questions).filter(
    ({ file }) => filter.file === '' || filter.file === file,
  );
  const all = questions.map((question) => ({
    ...question,
    tests: objectiveOf(question.objective),
    notes: notesWithin(question.place),
  }));
  const shown = sorted(all.filter(fitsFilter(filter)), sorting, i18n.language);
  const several = shown.filter(({ key }) => chosen.has(key));
  const choose = (keys: ReadonlySet<string>) => {
    setChosen(keys);
    // What can be done with them appears above, where nobody who marks them hears of it.
    announce(t('bank.chosen', { count: shown.filter(({ key }) => keys.has(key)).length }));
  };
  const open = ({ place }: BankQuestion) => {
    editing.choose(place);
    onClose();
  };
  return (
    <>
      <p className={styles['intro']}>{t('bank.intro')}</p>
      <BankFilters filter={filter} onFilter={setFilter} />
      <DrawnPools quizzes={pools} titleOf={objectiveOf} />
      <output className={styles['count']}>{t('bank.count', { count: shown.length })}</output>
      {several.length > 0 && (
        <BankActions
          questions={several}
          onDone={(done) => {
            announce(t(done ? 'bank.done' : 'bank.refused'));
            if (done) setChosen(new Set());
          }}
        />
      )}
      <BankTable
        questions={shown}
        sorting={sorting}
        chosen={chosen}
        onSort={(by) => setSorting({ by, isDown: sorting.by === by && !sorting.isDown })}
        onChoose={choose}
        onOpen={open}
      />
    </>
  );
}

interface DrawnPoolsProps {
  readonly quizzes: readonly BankPools[];
  readonly titleOf: (objective: string) => string;
}

/** What each attempt of a quiz draws of its pools, beside how much there is. */
function DrawnPools({ quizzes, titleOf }: DrawnPoolsProps) {
  const { t } = useTranslation('editor');
  return quizzes.map(({ file, quiz, pools }) => (
    <section key={file} className={styles['pools']} aria-label={t('bank.pools', { quiz })}>
      <b>{t('bank.pools', { quiz })}</b>
      <ul>
        {pools.map(({ objective, draw, count }) => (
          <li key={objective}>{t('bank.pool', { objective: titleOf(objective), draw, count })}</li>
        ))}
      </ul>
    </section>
  ));
}

type Row = BankQuestion & { readonly tests: string; readonly notes: number };

/** Those that are alike stay in the order of the course. */
function sorted(rows: readonly Row[], { by, isDown }: Sorting, language: string): readonly Row[] {
  if (by === 'quiz') return isDown ? rows.toReversed() : rows;
  const compare: Readonly<Record<BankColumn, (one: Row, other: Row) => number>> = {
    text: (one, other) => one.text.localeCompare(other.text, language),
    kind: (one, other) => one.kind.localeCompare(other.kind, language),
    tests: (one, other) => one.tests.localeCompare(other.tests, language),
    quiz: () => 0,
    notes: (one, other) => other.notes - one.notes,
  };
  const up = rows.toSorted(compare[by]);
  return isDown ? up.toReversed() : up;
}

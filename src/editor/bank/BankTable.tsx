import { useTranslation } from '../../i18n/useTranslation.tsx';
import styles from './BankPage.module.css';
import type { BankQuestion } from './bankQuestions.ts';
import { CourseWords } from '../text/CourseWords.tsx';

const columns = ['text', 'kind', 'tests', 'quiz', 'notes'] as const;
export type BankColumn = (typeof columns)[number];

export interface Sorting {
  readonly by: BankColumn;
  readonly isDown: boolean;
}

type Row = BankQuestion & { readonly tests: string; readonly notes: number };

interface BankTableProps {
  readonly questions: readonly Row[];
  readonly sorting: Sorting;
  /** By their keys. */
  readonly chosen: ReadonlySet<string>;
  readonly onSort: (by: BankColumn) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onOpen: (question: BankQuestion) => void;
}

export function BankTable(props: BankTableProps) {
  const { questions, chosen, onChoose, onOpen } = props;
  const { t } = useTranslation('editor');
  const choose = (keys: readonly string[], isChosen: boolean) => {
    const rest = [...chosen].filter((key) => !keys.includes(key));
    onChoose(new Set(isChosen ? [...rest, ...keys] : rest));
  };
  return (
    <div className={styles['room']}>
      <p className={styles['sideways']}>{t('bank.sideways')}</p>
      <table className={styles['table']}>
        <Heads {...props} onChooseAll={choose} />
        <tbody>
          {questions.map((question) => (
            <tr key={question.key} data-chosen={chosen.has(question.key) || undefined}>
              <td className={styles['mark']}>
                <label className={styles['check']}>
                  <input
                    type="checkbox"
                    aria-label={t('bank.choose', { question: question.text })}
                    checked={chosen.has(question.key)}
                    onChange={({ target }) => choose([question.key], target.checked)}
                  />
                </label>
              </td>
              <th scope="row">
                <OpenButton text={question.text} onOpen={() => onOpen(question)} />
              </th>
              <td>{question.kind}</td>
              <td>
                <bdi>{question.tests}</bdi>
              </td>
              <td>
                <CourseWords>{question.quiz}</CourseWords>
              </td>
              <td>{question.notes > 0 && t('check.notes', { count: question.notes })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const OpenButton = ({ text, onOpen }: { readonly text: string; readonly onOpen: () => void }) => (
  <button type="button" className={styles['open']} onClick={onOpen}>
    <CourseWords>{text}</CourseWords>
  </button>
);

interface HeadsProps extends BankTableProps {
  readonly onChooseAll: (keys: readonly string[], isChosen: boolean) => void;
}

function Heads({ questions, sorting, chosen, onSort, onChooseAll }: HeadsProps) {
  const { t } = useTranslation('editor');
  const keys = questions.map(({ key }) => key);
  const direction = sorting.isDown ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        <th scope="col" className={styles['mark']}>
          <label className={styles['check']}>
            <input
              type="checkbox"
              aria-label={t('bank.chooseAll')}
              checked={keys.length > 0 && keys.every((key) => chosen.has(key))}
              onChange={({ target }) => onChooseAll(keys, target.checked)}
            />
          </label>
        </th>
        {columns.map((column) => (
          <th key={column} scope="col" aria-sort={sorting.by === column ? direction : undefined}>
            <button type="button" className={styles['sort']} onClick={() => onSort(column)}>
              {t(`bank.columns.${column}`)}
              <span aria-hidden="true">
                {sorting.by === column && (sorting.isDown ? '↓' : '↑')}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

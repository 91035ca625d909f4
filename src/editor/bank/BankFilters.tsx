import { useId } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useForm } from '../page/form/FormContext.ts';
import styles from './BankPage.module.css';
import type { BankFilter } from './bankQuestions.ts';

interface BankFiltersProps {
  readonly filter: BankFilter;
  readonly onFilter: (filter: BankFilter) => void;
}

/** Narrows the bank by words, by quiz, by what is tested. */
export function BankFilters({ filter, onFilter }: BankFiltersProps) {
  const { t } = useTranslation('editor');
  const { named } = useForm();
  const id = useId();
  return (
    <div className={styles['filters']}>
      <div>
        <label htmlFor={`${id}-words`}>{t('bank.search')}</label>
        <input
          id={`${id}-words`}
          type="search"
          value={filter.words}
          onChange={({ target }) => onFilter({ ...filter, words: target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-quiz`}>{t('bank.columns.quiz')}</label>
        <select
          id={`${id}-quiz`}
          value={filter.file}
          onChange={({ target }) => onFilter({ ...filter, file: target.value })}
        >
          <option value="">{t('bank.any')}</option>
          {named.quiz.map((quiz) => (
            <option key={quiz.id} value={`lessons/${quiz.id}.json`} dir="auto">
              {quiz.title}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-objective`}>{t('bank.columns.tests')}</label>
        <select
          id={`${id}-objective`}
          value={filter.objective}
          onChange={({ target }) => onFilter({ ...filter, objective: target.value })}
        >
          <option value="">{t('bank.any')}</option>
          <option value="none">{t('form.none')}</option>
          {named.objective.map((objective) => (
            <option key={objective.id} value={objective.id} dir="auto">
              {objective.title}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

import Trash2 from 'lucide-react/icons/trash-2';
import { useId } from 'react';

import { lessonPath } from '../../course/load/loadedCourse.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Command } from '../commands/edit.ts';
import { removeBlock } from '../commands/blocks.ts';
import { moveBlock } from '../commands/moveBlock.ts';
import { inOneStep } from '../commands/oneStep.ts';
import { setField } from '../commands/setField.ts';
import { below } from '../editing/places.ts';
import { useForm } from '../page/form/FormContext.ts';
import styles from './BankPage.module.css';
import { type BankQuestion, questionsIn } from './bankQuestions.ts';

interface BankActionsProps {
  readonly questions: readonly BankQuestion[];
  /** Whether it could be done. */
  readonly onDone: (done: boolean) => void;
}

/** What is done to all chosen questions at once, in one step that can be undone. */
export function BankActions({ questions, onDone }: BankActionsProps) {
  const { t } = useTranslation('editor');
  const { act, named } = useForm();
  const id = useId();
  const places = questions.map(({ place }) => place);
  const does = (command: Command) => onDone(act(command));
  const setObjective = (objective: string) => {
    const wanted = objective === 'none' ? null : objective;
    const changing = questions.filter((question) => question.objective !== wanted);
    const settings = changing.map(({ place }) =>
      setField(below(place, 'objective'), wanted ?? undefined),
    );
    does(inOneStep('set', settings.length, settings));
  };
  return (
    <fieldset className={styles['actions']} aria-label={t('bank.chosen', { count: places.length })}>
      <b>{t('bank.chosen', { count: places.length })}</b>
      <div>
        <label htmlFor={`${id}-objective`}>{t('bank.setObjective')}</label>
        <select
          id={`${id}-objective`}
          value=""
          onChange={({ target }) => setObjective(target.value)}
        >
          <option value="" disabled>
            {t('bank.pick')}
          </option>
          <option value="none">{t('form.none')}</option>
          {named.objective.map((objective) => (
            <option key={objective.id} value={objective.id} dir="auto">
              {objective.title}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-quiz`}>{t('bank.moveTo')}</label>
        <select
          id={`${id}-quiz`}
          value=""
          onChange={({ target }) =>
            does(moveBlock(places, questionsIn(lessonPath(target.value)), Infinity))
          }
        >
          <option value="" disabled>
            {t('bank.pick')}
          </option>
          {named.quiz.map((quiz) => (
            <option key={quiz.id} value={quiz.id} dir="auto">
              {quiz.title}
            </option>
          ))}
        </select>
      </div>
      <Button look="quiet" icon={<Trash2 aria-hidden />} onClick={() => does(removeBlock(places))}>
        {t('bank.remove')}
      </Button>
    </fieldset>
  );
}

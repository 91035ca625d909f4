import type { Answer, ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { OptionList, type OptionView } from '../../ui/OptionList.tsx';
import { optionMark } from '../optionMark.ts';
import { QuestionFields } from '../QuestionFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { FALSE_ITEM, TRUE_ITEM } from './content.ts';

/** A statement to call true or false. */
export function Question(props: QuestionProps<'trueFalse'>) {
  const { question, answer, onAnswer, grade, eyebrow } = props;
  const { t } = useTranslation();
  const { content } = question;
  const name = `question-${question.key}`;
  const option = (item: ItemNumber, text: string): OptionView => {
    const chosen = isChosen(answer, item);
    const mark = grade && optionMark((item === TRUE_ITEM) === content.answer, { isChosen: chosen });
    const words = mark === 'right' ? 'blocks.question.optionRight' : 'blocks.question.optionWrong';
    return { value: item, text, chosen, mark, markWords: mark && t(words), remark: null };
  };
  return (
    <QuestionFields
      name={name}
      eyebrow={eyebrow}
      scenario={content.scenario}
      question={content.statement}
      instruction={null}
      hint={content.hint}
      feedback={content.feedback}
      grade={grade}
    >
      <OptionList
        name={name}
        kind="radio"
        options={[
          option(TRUE_ITEM, t('blocks.question.true')),
          option(FALSE_ITEM, t('blocks.question.false')),
        ]}
        final={grade !== null}
        onToggle={(item) => onAnswer({ kind: 'choice', chosen: [item] })}
        inRow
      />
    </QuestionFields>
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'trueFalse'>(Question);

const isChosen = (answer: Answer | null, item: ItemNumber): boolean =>
  answer?.kind === 'choice' && answer.chosen.includes(item);

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { OptionList, type OptionMark, type OptionView } from '../../ui/OptionList.tsx';
import { chosenItems, toggledItem } from '../chosenItems.ts';
import { inOrder } from '../inOrder.ts';
import { optionMark } from '../optionMark.ts';
import { pictureOf } from '../OptionPicture.tsx';
import { QuestionFields } from '../QuestionFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import type { ChoiceOption } from './content.ts';

/** A question with options, of which one or several can be chosen. */
export function Question(props: QuestionProps<'choice'>) {
  const { question, order, answer, onAnswer, grade, hidesRight = false, eyebrow } = props;
  const { t } = useTranslation();
  const { content } = question;
  const name = `question-${question.key}`;
  const chosen = chosenItems(answer);
  const several = content.select === 'several';
  const markWords = (mark: OptionMark) =>
    mark && t(mark === 'right' ? 'blocks.question.optionRight' : 'blocks.question.optionWrong');
  const options = inOrder(content.options, order).map((option): OptionView => {
    const isChosen = chosen.includes(option.item);
    const mark = grade && optionMark(option.correct, { isChosen, hidesRight });
    return {
      value: option.item,
      text: option.text,
      ...pictureOf(option.picture, t),
      chosen: isChosen,
      mark,
      markWords: markWords(mark),
      remark: mark === null ? null : remarkOf(option),
    };
  });
  return (
    <QuestionFields
      name={name}
      eyebrow={eyebrow}
      scenario={content.scenario}
      question={content.question}
      instruction={t(several ? 'blocks.question.chooseSeveral' : 'blocks.question.chooseOne')}
      hint={content.hint}
      feedback={content.feedback}
      grade={grade}
    >
      <OptionList
        name={name}
        kind={several ? 'checkbox' : 'radio'}
        options={options}
        final={grade !== null}
        onToggle={(item) => onAnswer(toggledItem(chosen, item, several))}
      />
    </QuestionFields>
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'choice'>(Question);

const remarkOf = ({ feedback }: ChoiceOption) =>
  feedback && <Words value={feedback} size="small" />;

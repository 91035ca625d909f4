import { useTranslation } from '../../i18n/useTranslation.tsx';
import { OptionList, type OptionView } from '../../ui/OptionList.tsx';
import { AskedFields } from '../AskedFields.tsx';
import { chosenItems, toggledItem } from '../chosenItems.ts';
import { pictureOf } from '../OptionPicture.tsx';
import type { AskedProps } from '../viewContract.ts';

/** The options of a poll, of which one or several can be chosen. */
export function PollFields(props: AskedProps<'poll'>) {
  const { question, answer, onAnswer, final, eyebrow } = props;
  const { t } = useTranslation();
  const { multiple, options } = question.content;
  const name = `question-${question.key}`;
  const chosen = chosenItems(answer);
  const shown = options.map(({ item, text, picture }): OptionView => ({
    value: item,
    text,
    ...pictureOf(picture, t),
    chosen: chosen.includes(item),
    mark: null,
    markWords: null,
    remark: null,
  }));
  return (
    <AskedFields
      name={name}
      eyebrow={eyebrow}
      question={question.content.question}
      instruction={t(multiple ? 'blocks.asked.chooseSeveral' : 'blocks.question.chooseOne')}
    >
      <OptionList
        name={name}
        kind={multiple ? 'checkbox' : 'radio'}
        options={shown}
        final={final}
        onToggle={(item) => onAnswer(toggledItem(chosen, item, multiple))}
      />
    </AskedFields>
  );
}

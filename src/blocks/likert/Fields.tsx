import { useTranslation } from '../../i18n/useTranslation.tsx';
import { type OptionView, ScaleList } from '../../ui/OptionList.tsx';
import { AskedFields } from '../AskedFields.tsx';
import { chosenItems, toggledItem } from '../chosenItems.ts';
import type { AskedProps } from '../viewContract.ts';
import { scalePoints } from './content.ts';

/** The points of a scale, in a row where there is room for their words. */
export function LikertFields(props: AskedProps<'likert'>) {
  const { question, answer, onAnswer, final, eyebrow } = props;
  const { t } = useTranslation();
  const name = `question-${question.key}`;
  const chosen = chosenItems(answer);
  const points = scalePoints(question.content, t).map(({ item, label }): OptionView => ({
    value: item,
    text: label,
    chosen: chosen.includes(item),
    mark: null,
    markWords: null,
    remark: null,
  }));
  return (
    <AskedFields
      name={name}
      eyebrow={eyebrow}
      question={question.content.statement}
      instruction={null}
    >
      <ScaleList
        name={name}
        options={points}
        final={final}
        onToggle={(item) => onAnswer(toggledItem(chosen, item, false))}
      />
    </AskedFields>
  );
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { type OptionView, ScaleList } from '../../ui/OptionList.tsx';
import { AskedFields } from '../AskedFields.tsx';
import { chosenItems, toggledItem } from '../chosenItems.ts';
import type { AskedProps } from '../viewContract.ts';
import type { LikertContent, ScalePoint } from './content.ts';

/** The points of a scale, in a row where there is room for their words. */
export function LikertFields(props: AskedProps<'likert'>) {
  const { question, answer, onAnswer, final, eyebrow } = props;
  const { t } = useTranslation();
  const name = `question-${question.key}`;
  const chosen = chosenItems(answer);
  const points = pointsOf(question.content, t).map(({ item, label }): OptionView => ({
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

const pointsOf = ({ scale }: LikertContent, t: TFunction): readonly ScalePoint[] =>
  scale ?? [
    { item: 1, label: t('blocks.likert.stronglyDisagree') },
    { item: 2, label: t('blocks.likert.disagree') },
    { item: 3, label: t('blocks.likert.neither') },
    { item: 4, label: t('blocks.likert.agree') },
    { item: 5, label: t('blocks.likert.stronglyAgree') },
  ];

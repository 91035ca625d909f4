import { useTranslation } from '../../i18n/useTranslation.tsx';
import { OptionList, type OptionMark, type OptionView } from '../../ui/OptionList.tsx';
import { chosenItems, toggledItem } from '../chosenItems.ts';
import { QuestionFields } from '../QuestionFields.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import { type Region, regionLabel } from './content.ts';
import styles from './Question.module.css';
import { RegionsOnPicture } from './RegionsOnPicture.tsx';

/** Regions of a picture, and the list of their names: the one and the other choose the same. */
export function Question(props: QuestionProps<'hotspot'>) {
  const { question, answer, onAnswer, grade, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const name = `question-${key}`;
  const chosen = chosenItems(answer);
  const several = content.select === 'several';
  const markOf = ({ item, correct }: Region): OptionMark => {
    if (grade === null) return null;
    if (correct) return 'right';
    return chosen.includes(item) ? 'wrong' : null;
  };
  const options = content.regions.map((region, index): OptionView => {
    const mark = markOf(region);
    const words = mark === 'right' ? 'blocks.question.optionRight' : 'blocks.question.optionWrong';
    return {
      value: region.item,
      text: regionLabel(index, region.text),
      chosen: chosen.includes(region.item),
      mark,
      markWords: mark && t(words),
      remark: mark && region.feedback && <Words value={region.feedback} size="small" />,
    };
  });
  return (
    <QuestionFields
      {...content}
      name={name}
      eyebrow={eyebrow}
      instruction={grade === null ? t(`blocks.hotspot.${content.select}`) : null}
      grade={grade}
    >
      <div className={styles['room']}>
        <div className={styles['both']}>
          <RegionsOnPicture name={name} content={content} options={options} />
          <OptionList
            name={name}
            kind={several ? 'checkbox' : 'radio'}
            options={options}
            final={grade !== null}
            onToggle={(item) => onAnswer(toggledItem(chosen, item, several))}
          />
        </div>
      </div>
    </QuestionFields>
  );
}

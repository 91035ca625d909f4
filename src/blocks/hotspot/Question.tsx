import { useTranslation } from '../../i18n/useTranslation.tsx';
import { OptionList, type OptionView } from '../../ui/OptionList.tsx';
import { chosenItems, toggledItem } from '../chosenItems.ts';
import { optionMark } from '../optionMark.ts';
import { QuestionFields } from '../QuestionFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import { regionLabel } from './content.ts';
import styles from './Question.module.css';
import { RegionsOnPicture } from './RegionsOnPicture.tsx';

/** Regions of a picture, and the list of their names: the one and the other choose the same. */
export function Question(props: QuestionProps<'hotspot'>) {
  const { question, answer, onAnswer, grade, hidesRight = false, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const name = `question-${key}`;
  const chosen = chosenItems(answer);
  const several = content.select === 'several';
  const options = content.regions.map((region, index): OptionView => {
    const isChosen = chosen.includes(region.item);
    const mark = grade && optionMark(region.correct, { isChosen, hidesRight });
    const words = mark === 'right' ? 'blocks.question.optionRight' : 'blocks.question.optionWrong';
    return {
      value: region.item,
      text: regionLabel(index, region.text),
      part: region.text,
      chosen: isChosen,
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

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'hotspot'>(Question);

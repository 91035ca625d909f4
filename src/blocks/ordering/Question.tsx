import { useRef } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { QuestionFields } from '../QuestionFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { type OrderedItem, standingOrder } from './content.ts';
import styles from './Question.module.css';
import { Row, type RowVerdict } from './Row.tsx';
import { useFocusOnMove } from './useFocusOnMove.tsx';
import { movedTo, useRowDrag } from './useRowDrag.tsx';

/** Items to put in order: by buttons, by the number of their place, or by hand. */
export function Question(props: QuestionProps<'ordering'>) {
  const { question, order, answer, onAnswer, grade, hidesRight = false, eyebrow } = props;
  const { t } = useTranslation();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const { content, key } = question;
  const name = `question-${key}`;
  const isFinal = grade !== null;
  const standing = standingOrder(content, order, answer);
  const rows = standing.map(({ item }) => item);
  const put = (item: ItemNumber, place: number) => {
    const moved = standing.find((each) => each.item === item);
    if (moved === undefined || place < 0 || place >= rows.length) return;
    onAnswer({ kind: 'order', order: movedTo(rows, item, place) });
    announce(t('blocks.ordering.moved', { text: moved.text, place: place + 1, of: rows.length }));
  };
  const drag = useRowDrag(list, rows, put);
  const keepFocus = useFocusOnMove(rows);
  const verdictOn = ({ item }: OrderedItem, place: number): RowVerdict | null => {
    if (!isFinal) return null;
    const right = content.items.findIndex((each) => each.item === item);
    const isInPlace = answer !== null && right === place;
    if (isInPlace) return { mark: 'right', words: t('blocks.ordering.inPlace') };
    const words = hidesRight
      ? t('blocks.ordering.notYet')
      : t('blocks.ordering.belongs', { place: right + 1 });
    return { mark: 'wrong', words };
  };
  const shown = drag.order.flatMap((item) => standing.find((each) => each.item === item) ?? []);
  return (
    <QuestionFields
      {...content}
      name={name}
      eyebrow={eyebrow}
      instruction={isFinal ? null : t('blocks.ordering.instruction')}
      grade={grade}
    >
      <ol ref={list} className={styles['rows']} {...(isFinal ? {} : drag.ofList)}>
        {shown.map((each, place) => (
          <Row
            key={each.item}
            id={`${name}-${each.item}`}
            text={each.text}
            place={place}
            of={shown.length}
            verdict={verdictOn(each, place)}
            isFinal={isFinal}
            isHeld={drag.held === each.item}
            onGrab={drag.onGrab(each.item)}
            onPut={(to, control) => {
              keepFocus(control);
              put(each.item, to);
            }}
          />
        ))}
      </ol>
    </QuestionFields>
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'ordering'>(Question);

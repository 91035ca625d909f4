import { useTranslation } from '../i18n/useTranslation.tsx';
import type { RichText } from '../richtext/tree.ts';
import type { AnswerLabel } from './contract.ts';
import { inOrder } from './inOrder.ts';
import type { ItemCardView } from './ItemCard.tsx';
import { labelIn, type PlaceableItem, type Placing, placingOf } from './placedItems.ts';
import { PlaceItems, type PlaceItemsProps } from './PlaceItems.tsx';
import type { QuestionBaseContent } from './questionContent.ts';
import { QuestionFields } from './QuestionFields.tsx';
import type { QuestionProps } from './viewContract.ts';
import type { QuestionType } from './types.ts';
import { Words } from './Words.tsx';

/** An item in the words of the page. */
export interface PlaceableView extends PlaceableItem, AnswerLabel {
  readonly feedback: RichText | null;
}

interface PlacingFieldsProps
  extends
    Pick<
      QuestionProps<QuestionType>,
      'order' | 'answer' | 'onAnswer' | 'grade' | 'hidesRight' | 'eyebrow'
    >,
    Pick<PlaceItemsProps, 'places' | 'most' | 'renderPicture'> {
  readonly question: {
    readonly key: number;
    readonly content: QuestionBaseContent & { readonly question: string };
  };
  readonly instruction: string;
  /** In the author's order. */
  readonly items: readonly PlaceableView[];
}

/** A question whose items are put into places: its words, the cards, and what became of them. */
export function PlacingFields(props: PlacingFieldsProps) {
  const { question, items, places, most, order, answer, grade, hidesRight = false } = props;
  const name = `question-${question.key}`;
  const placing = placingOf(answer);
  const verdictOn = useVerdicts({ places, placing, hidesRight });
  return (
    <QuestionFields
      {...question.content}
      name={name}
      eyebrow={props.eyebrow}
      instruction={grade === null ? props.instruction : null}
      grade={grade}
    >
      <PlaceItems
        name={name}
        items={inOrder(items, order).map((each): ItemCardView => ({
          ...each,
          ...(grade === null ? UNTOLD : verdictOn(each)),
        }))}
        places={places}
        most={most}
        renderPicture={props.renderPicture}
        placing={placing}
        final={grade !== null}
        onPlace={props.onAnswer}
      />
    </QuestionFields>
  );
}

type Verdict = Pick<ItemCardView, 'mark' | 'markWords' | 'remark'>;

const UNTOLD: Verdict = { mark: null, markWords: null, remark: null };

interface Told extends Pick<PlacingFieldsProps, 'places'> {
  readonly placing: Placing;
  readonly hidesRight: boolean;
}

/** How items turned out: where they belong, and why, unless that is still to be found out. */
function useVerdicts({ places, placing, hidesRight }: Told) {
  const { t } = useTranslation();
  return ({ item, place, feedback }: PlaceableView): Verdict => {
    const remark = feedback && <Words value={feedback} size="small" />;
    if (placing.get(item) === place)
      return { mark: 'right', markWords: t('blocks.places.right'), remark };
    if (hidesRight) return { mark: 'wrong', markWords: t('blocks.places.notYet'), remark: null };
    const belongs = t('blocks.places.belongs', { place: labelIn(places, place) });
    return { mark: 'wrong', markWords: belongs, remark };
  };
}

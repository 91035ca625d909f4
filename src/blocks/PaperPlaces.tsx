import type { ReactNode } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { RichText } from '../richtext/RichText.tsx';
import { Plain } from '../ui/Plain.tsx';
import type { AnswerLabel } from './contract.ts';
import { labelIn } from './placedItems.ts';
import type { PlaceableView } from './PlacingFields.tsx';
import type { QuestionBaseContent } from './questionContent.ts';

interface PaperPlacesProps {
  /** Stands above the question. */
  readonly picture?: ReactNode;
  readonly content: QuestionBaseContent & { readonly question: string };
  readonly items: readonly PlaceableView[];
  readonly places: readonly AnswerLabel[];
  readonly answers: boolean;
}

/** A question whose items are put into places, on paper: a place is written beside each item. */
export function PaperPlaces({ picture, content, items, places, answers }: PaperPlacesProps) {
  const { t } = useTranslation();
  const { scenario, question, feedback } = content;
  return (
    <div data-question>
      {scenario !== null && <RichText value={scenario} />}
      {picture}
      <p data-asked>
        <Plain text={question} />
      </p>
      <p data-label>{t('blocks.places.onPaper')}</p>
      <ul>
        {places.map(({ item, label }) => (
          <li key={item}>
            <Plain text={label} />
          </li>
        ))}
      </ul>
      <dl data-places>
        {items.map((each) => (
          <div key={each.item}>
            <dt>
              <Plain text={each.label} />
            </dt>
            <dd>
              {answers && <Plain text={labelIn(places, each.place)} />}
              {answers && each.feedback !== null && <RichText value={each.feedback} />}
            </dd>
          </div>
        ))}
      </dl>
      {answers && feedback.correct !== null && (
        <div data-answer>
          <RichText value={feedback.correct} />
        </div>
      )}
    </div>
  );
}

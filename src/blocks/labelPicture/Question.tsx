import { useTranslation } from '../../i18n/useTranslation.tsx';
import { placingOf } from '../placedItems.ts';
import { PlacingFields } from '../PlacingFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { pointLabels } from './content.ts';
import { PointedPicture } from './PointedPicture.tsx';

/** Names to put to the points of a picture. */
export function Question(props: QuestionProps<'labelPicture'>) {
  const { t } = useTranslation();
  const { content } = props.question;
  const labels = pointLabels(content, t);
  const taken = new Set(placingOf(props.answer).values());
  return (
    <PlacingFields
      {...props}
      instruction={t('blocks.labelPicture.instruction')}
      items={content.items.map((each) => ({ ...each, label: each.text }))}
      places={labels}
      most={1}
      renderPicture={(carrying) => (
        <PointedPicture content={content} labels={labels} taken={taken} carrying={carrying} />
      )}
    />
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'labelPicture'>(Question);

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { PlacingFields } from '../PlacingFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';

/** Cards to put into categories. */
export function Question(props: QuestionProps<'sorting'>) {
  const { t } = useTranslation();
  const { items, categories } = props.question.content;
  return (
    <PlacingFields
      {...props}
      instruction={t('blocks.sorting.instruction')}
      items={items.map((each) => ({ ...each, label: each.text }))}
      places={categories.map(({ item, title }) => ({ item, label: title }))}
      most={null}
    />
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'sorting'>(Question);

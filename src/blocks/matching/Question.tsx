import { useTranslation } from '../../i18n/useTranslation.tsx';
import { inOrder } from '../inOrder.ts';
import { PlacingFields } from '../PlacingFields.tsx';
import type { QuestionProps } from '../viewContract.ts';

/** Cards to put to their partners. */
export function Question(props: QuestionProps<'matching'>) {
  const { order } = props;
  const { t } = useTranslation();
  const { items, partners } = props.question.content;
  return (
    <PlacingFields
      {...props}
      instruction={t('blocks.matching.instruction')}
      items={items.map((each) => ({ ...each, label: each.text }))}
      order={order.slice(0, items.length)}
      places={inOrder(partners, order.slice(items.length))}
      most={1}
    />
  );
}

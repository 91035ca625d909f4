import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperAsked } from '../PaperQuestion.tsx';
import { inNeutralOrder } from './content.ts';

/** Items with a line before each, to number them on; with the answers, in their right order. */
export function Paper({ content, answers }: PaperProps<'ordering'>) {
  const { t } = useTranslation();
  const numberOf = (item: number) => {
    const place = content.items.findIndex((each) => each.item === item);
    return t('blocks.panels.number', { number: place + 1 });
  };
  const items = answers ? content.items : inNeutralOrder(content);
  return (
    <PaperAsked {...content} feedback={content.feedback.correct} answers={answers}>
      <ul data-numbered>
        {items.map(({ item, text }) => (
          <li key={item}>
            <span data-blank="short">{answers && numberOf(item)}</span> <Plain text={text} />
          </li>
        ))}
      </ul>
    </PaperAsked>
  );
}

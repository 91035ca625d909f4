import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { tickedItems } from './content.ts';

/** The list with its boxes, ticked as the learner left them. */
export function Paper({ content: { title, look, items }, state }: PaperProps<'checklist'>) {
  const { t } = useTranslation();
  const ticked = tickedItems(state);
  const List = look === 'plan' ? 'ol' : 'ul';
  return (
    <>
      <PaperHead title={title} intro={null} />
      <List data-options="several">
        {items.map(({ item, text }, index) => (
          <li key={item} data-ticked={ticked.includes(item) || undefined}>
            <Plain
              text={
                look === 'plan' ? t('blocks.checklist.step', { number: index + 1, text }) : text
              }
              part={text}
            />
          </li>
        ))}
      </List>
    </>
  );
}

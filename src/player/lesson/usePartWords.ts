import { useTranslation } from 'react-i18next';

import type { WaitingFor } from '../../blocks/viewContract.ts';
import { assertNever } from '../../core/assertNever.ts';

/** What is left to do in a block, in words. */
export function usePartWords(): (part: WaitingFor) => string {
  const { t } = useTranslation();
  return ({ type, left: count }) => {
    switch (type) {
      case 'flipCards':
      case 'accordion':
      case 'tabs':
        return t(`blocks.continue.${type}`, { count });
      case 'choice':
      case 'trueFalse':
        return t('blocks.continue.question', { count });
      case 'callout':
      case 'continue':
      case 'image':
      case 'quote':
      case 'table':
      case 'text':
        return t('blocks.continue.other', { count });
      default:
        return assertNever(type);
    }
  };
}

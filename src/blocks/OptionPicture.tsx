import type { TFunction } from 'i18next';

import type { CreditedPicture } from '../core/pictureFile.ts';
import type { OptionView } from '../ui/OptionList.tsx';
import { Picture } from './Picture.tsx';

/** What an option's view takes of its picture; nothing for one that has none. */
export const pictureOf = (
  picture: CreditedPicture | null,
  t: TFunction,
): Pick<OptionView, 'picture' | 'credit'> => {
  if (picture === null) return {};
  const { credit } = picture;
  return {
    picture: <Picture picture={picture} />,
    ...(credit !== undefined && { credit: t('blocks.image.credit', { credit }) }),
  };
};

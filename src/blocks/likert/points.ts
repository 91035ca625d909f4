import type { TFunction } from 'i18next';

import type { LikertContent, ScalePoint } from './content.ts';

/** The points of a scale, or the player's own five of agreement. */
export const pointsOf = ({ scale }: LikertContent, t: TFunction): readonly ScalePoint[] =>
  scale ?? [
    { item: 1, label: t('blocks.likert.stronglyDisagree') },
    { item: 2, label: t('blocks.likert.disagree') },
    { item: 3, label: t('blocks.likert.neither') },
    { item: 4, label: t('blocks.likert.agree') },
    { item: 5, label: t('blocks.likert.stronglyAgree') },
  ];

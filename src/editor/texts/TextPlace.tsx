import { Fragment } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { DraftText } from './draftTexts.ts';
import { textPlaceNames } from './textPlaceNames.ts';

export interface TextPlaceProps {
  /** The title of the lesson, or the course, that it stands in. */
  readonly lesson: string;
  readonly text: Pick<DraftText, 'field' | 'around'>;
}

/** Where a text stands, from the whole to the part, so that no two are called the same: “Hope · Flip cards · Card 2 · Front”. */
export function TextPlace({ lesson, text }: TextPlaceProps) {
  const { t, i18n } = useTranslation('editor');
  const names = [lesson, ...textPlaceNames(text, t, i18n.language)];
  return names.map((name, index) => (
    // Two of them may be the same: a text in a block of texts.
    <Fragment key={index}>
      {index > 0 && ' · '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}

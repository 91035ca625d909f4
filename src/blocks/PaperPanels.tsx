import type { ReactNode } from 'react';

import type { DescribedPicture } from '../core/pictureFile.ts';
import type { ItemNumber } from '../core/blockState.ts';
import { Deeper } from '../ui/HeadingLevel.tsx';
import { PaperHead } from './PaperHead.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import type { Panel } from './panelContent.ts';

interface PaperPanelsProps {
  readonly panels: readonly (Panel & { readonly picture?: DescribedPicture | null })[];
  /** They follow each other, so that each says which it is. */
  readonly numbered?: boolean;
  readonly renderSlot: (item: ItemNumber) => ReactNode;
}

/** The parts of a block one below the other, all of them open. */
export const PaperPanels = ({ panels, numbered = false, renderSlot }: PaperPanelsProps) => (
  <Deeper>
    {panels.map(({ item, title, text, picture }, index) => (
      <section key={item}>
        <PaperHead title={numbered ? `${index + 1}. ${title}` : title} part={title} intro={null} />
        {picture && <PaperPicture picture={picture} />}
        <PaperHead title={null} intro={text} />
        <Deeper>{renderSlot(item)}</Deeper>
      </section>
    ))}
  </Deeper>
);

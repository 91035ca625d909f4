import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Wide } from '../../ui/Column.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { Picture } from '../Picture.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Along } from './Along.tsx';
import { PictureWords, Shown } from './Shown.tsx';
import { PictureTurning } from './PictureTurning.tsx';
import styles from './View.module.css';

/** Several pictures, each larger when it is pressed. Nothing moves by itself. */
export function View({ block: { content } }: BlockViewProps<'gallery'>) {
  const { title, intro, look, pictures } = content;
  const { t } = useTranslation();
  const [enlarged, setEnlarged] = useState<number | null>(null);
  const [large, setLarge] = useState(0);
  const count = pictures.length;
  const each = pictures.map((picture, index) => (
    <Shown
      key={index}
      picture={picture}
      look={look}
      name={t(look === 'large' ? 'blocks.gallery.show' : 'blocks.gallery.enlarge', {
        number: index + 1,
        count,
      })}
      current={look === 'large' && index === large}
      onPress={() => (look === 'large' ? setLarge(index) : setEnlarged(index))}
    />
  ));
  const chosen = pictures[large];
  const shown = enlarged === null ? undefined : pictures[enlarged];
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <Wide>
        {look === 'large' && chosen !== undefined && (
          <div className={styles['large']}>
            <Shown
              picture={chosen}
              look="single"
              name={t('blocks.gallery.enlarge', { number: large + 1, count })}
              current={false}
              onPress={() => setEnlarged(large)}
            />
          </div>
        )}
        {look === 'carousel' ? (
          <Along>{each}</Along>
        ) : (
          // A list that shows no markers is no list to Safari, unless it is told.
          // oxlint-disable-next-line jsx-a11y/no-redundant-roles
          <ul role="list" className={styles[look === 'large' ? 'small' : 'grid']}>
            {each}
          </ul>
        )}
      </Wide>
      <Dialog
        open={shown !== undefined}
        onClose={() => setEnlarged(null)}
        title={t('blocks.gallery.place', { number: (enlarged ?? 0) + 1, count })}
        closeLabel={t('blocks.gallery.close')}
      >
        {shown !== undefined && enlarged !== null && (
          <figure className={styles['enlarged']}>
            <Picture key={enlarged} picture={shown} />
            <PictureWords {...shown} />
            <PictureTurning here={enlarged} count={count} onGo={setEnlarged} />
          </figure>
        )}
      </Dialog>
    </div>
  );
}

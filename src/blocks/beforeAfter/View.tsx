import { type ChangeEvent, type CSSProperties, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { Picture } from '../Picture.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import type { BeforeAfterContent, LabelledPicture } from './content.ts';
import styles from './View.module.css';

/** Two pictures upon each other with a native range between them, or one below the other. */
export function View({ block: { content } }: BlockViewProps<'beforeAfter'>) {
  const { t } = useTranslation();
  const [both, setBoth] = useState(false);
  const { title, intro, caption } = content;
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <div className={styles['block']}>
        <Pictures content={content} both={both} />
        <div className={styles['below']}>
          {caption !== null && (
            <div className={styles['caption']}>
              <Words value={caption} size="small" />
            </div>
          )}
          <Button
            look="quiet"
            className={styles['both']}
            aria-pressed={both}
            onClick={() => setBoth(!both)}
          >
            {t('blocks.beforeAfter.showBoth')}
          </Button>
        </div>
      </div>
    </div>
  );
}

interface PicturesProps {
  readonly content: BeforeAfterContent;
  readonly both: boolean;
}

/** The pictures stay as they are when they are parted: only where they lie changes. */
function Pictures({ content: { before, after }, both }: PicturesProps) {
  const [share, setShare] = useState(50);
  const { size } = before.picture;
  const look: CSSProperties & Record<'--share' | '--ratio', number> = {
    '--share': share / 100,
    '--ratio': size === null ? 1.6 : size.width / size.height,
  };
  return (
    <div className={styles['pictures']} data-both={both} style={look}>
      <Layer of={before} layer="before" />
      <Layer of={after} layer="after" />
      {!both && <Divider before={before} after={after} share={share} onMove={setShare} />}
    </div>
  );
}

function Layer({ of, layer }: { readonly of: LabelledPicture; readonly layer: string }) {
  return (
    <figure className={styles['layer']} data-layer={layer}>
      <div className={styles['picture']}>
        <Picture picture={of.picture} />
      </div>
      <figcaption className={styles['label']}>
        <Plain text={of.label} />
      </figcaption>
    </figure>
  );
}

interface DividerProps extends Pick<BeforeAfterContent, 'before' | 'after'> {
  /** How much of the first picture is seen, in percent. */
  readonly share: number;
  readonly onMove: (share: number) => void;
}

/** The range lies over the whole picture, so that it can be taken anywhere; its line is drawn. */
function Divider({ before, after, share, onMove }: DividerProps) {
  const { t } = useTranslation();
  const labels = { before: before.label, after: after.label };
  return (
    <div className={styles['divider']}>
      <input
        type="range"
        className={styles['range']}
        min={0}
        max={100}
        value={share}
        aria-label={t('blocks.beforeAfter.slider', labels)}
        aria-valuetext={t('blocks.beforeAfter.share', { ...labels, share: share / 100 })}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => onMove(Number(target.value))}
      />
      <span className={styles['line']} aria-hidden>
        <span className={styles['handle']} />
      </span>
    </div>
  );
}

import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { useLayoutEffect, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { optionInputId, type OptionView } from '../../ui/OptionList.tsx';
import { Picture } from '../Picture.tsx';
import type { HotspotContent, Region } from './content.ts';
import styles from './Question.module.css';

interface RegionsOnPictureProps {
  readonly name: string;
  readonly content: HotspotContent;
  /** One for each region, in the same order. */
  readonly options: readonly OptionView[];
}

/** The picture with its regions: each is a second label of its input in the list. */
export function RegionsOnPicture({ name, content, options }: RegionsOnPictureProps) {
  const { t } = useTranslation();
  return (
    <figure className={styles['figure']}>
      <div className={styles['picture']}>
        <Picture picture={content} />
        {content.regions.map((region, index) => (
          <RegionLabel
            key={region.item}
            inputId={optionInputId(name, region.item)}
            region={region}
            number={index + 1}
            option={options[index]}
          />
        ))}
      </div>
      {content.credit !== null && (
        <figcaption className={styles['credit']}>
          {t('blocks.image.credit', { credit: content.credit })}
        </figcaption>
      )}
    </figure>
  );
}

interface RegionLabelProps {
  readonly inputId: string;
  readonly region: Region;
  readonly number: number;
  readonly option: OptionView | undefined;
}

/** Says nothing by itself: its name stands in the list. Its place needs no style attribute, which a page may forbid. */
function RegionLabel({ inputId, region, number, option }: RegionLabelProps) {
  const { t } = useTranslation();
  const label = useRef<HTMLLabelElement>(null);
  const { x, y, width, height } = region;
  useLayoutEffect(() => {
    const style = label.current?.style;
    style?.setProperty('--left', `${x - width / 2}%`);
    style?.setProperty('--top', `${y - height / 2}%`);
    style?.setProperty('--width', `${width}%`);
    style?.setProperty('--height', `${height}%`);
  }, [x, y, width, height]);
  return (
    <label
      ref={label}
      htmlFor={inputId}
      className={styles['region']}
      data-chosen={option?.chosen || undefined}
      data-mark={option?.mark}
    >
      <span className={styles['number']} aria-hidden>
        {option?.mark === 'right' && <Check />}
        {option?.mark === 'wrong' && <X />}
        {t('blocks.panels.number', { number })}
      </span>
    </label>
  );
}

import { useId } from 'react';

import type { BlockType } from '../../blocks/types.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { BlockSketch } from './BlockSketch.tsx';
import styles from './TypeButton.module.css';
import { sketchOf } from './sketchOf.ts';
import { typeWords } from './typeWords.ts';

export interface TypeButtonProps {
  readonly type: BlockType;
  /** What it is, or what comes of choosing it. */
  readonly words: string;
  readonly onPress: (type: BlockType) => void;
}

/** A type of block with its picture, its name and a sentence on it. */
export function TypeButton({ type, words, onPress }: TypeButtonProps) {
  const { i18n } = useTranslation('editor');
  const id = useId();
  return (
    <button
      type="button"
      className={styles['type']}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      onClick={() => onPress(type)}
    >
      <BlockSketch sketch={sketchOf(type)} />
      <b id={`${id}-title`} dir="auto">
        {typeWords(type, i18n.language).title}
      </b>
      <span id={`${id}-words`} dir="auto">
        {words}
      </span>
    </button>
  );
}

import { type ChangeEvent, useLayoutEffect, useRef } from 'react';

import styles from './PlaySlider.module.css';

export interface PlaySliderProps {
  readonly name: 'time' | 'volume';
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly step: number;
  /** The value as it is spoken. */
  readonly words: string;
  readonly onMove: (value: number) => void;
}

/** A native range that is filled up to its value, from left to right in every language. */
export function PlaySlider({ name, label, value, max, step, words, onMove }: PlaySliderProps) {
  const slider = useRef<HTMLInputElement>(null);
  // A style attribute in the page's source may be forbidden; a property that a script sets is not.
  useLayoutEffect(() => {
    slider.current?.style.setProperty('--share', String(max > 0 ? Math.min(1, value / max) : 0));
  }, [max, value]);
  return (
    <input
      ref={slider}
      type="range"
      dir="ltr"
      className={[styles['slider'], styles[name]].join(' ')}
      name={name}
      aria-label={label}
      aria-valuetext={words}
      min={0}
      max={max}
      step={step}
      value={value}
      onChange={({ target }: ChangeEvent<HTMLInputElement>) => onMove(Number(target.value))}
    />
  );
}

import type { ComponentProps, ReactNode } from 'react';

import styles from './IconButton.module.css';

export interface IconButtonProps extends ComponentProps<'button'> {
  readonly icon: ReactNode;
  /** The button's name: beside the icon, or only spoken. */
  readonly label: string;
  /** `wide`: the label shows where a bar has room (from 61rem). */
  readonly labelled?: 'always' | 'wide' | 'never';
  readonly look?: 'boxed' | 'bare';
}

/** A small button of the frame: an icon, with its name in words or spoken. */
export function IconButton({
  icon,
  label,
  labelled = 'never',
  look = 'boxed',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[styles['button'], styles[look], className].filter(Boolean).join(' ')}
    >
      {icon}
      <span className={labelClass[labelled]}>{label}</span>
    </button>
  );
}

const labelClass = {
  always: styles['label'],
  wide: `${styles['label']} ${styles['wide']}`,
  never: 'visually-hidden',
} as const;

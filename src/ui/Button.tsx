import type { ComponentProps, MouseEvent, ReactNode } from 'react';

import styles from './Button.module.css';

interface ButtonLook {
  /** One primary button a screen, for the next step; quiet ones for the rest; bare ones in text. */
  readonly look?: 'primary' | 'quiet' | 'bare';
  readonly size?: 'medium' | 'large';
  /** Follows the words. Give arrows the class `mirrors`. */
  readonly icon?: ReactNode;
}

export interface ButtonProps extends ComponentProps<'button'>, ButtonLook {
  /** Looks and reads as disabled, but keeps the focus and can say what is missing when pressed. */
  readonly unavailable?: boolean;
  /** Pressed while unavailable. */
  readonly onRefused?: () => void;
}

/** A button in words, with room for an icon at its end. */
export function Button({
  look = 'primary',
  size = 'medium',
  icon,
  unavailable = false,
  onRefused,
  onClick,
  className,
  children,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) =>
    unavailable ? onRefused?.() : onClick?.(event);
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(look, size, className)}
      aria-disabled={unavailable || undefined}
      onClick={press}
    >
      <Face icon={icon}>{children}</Face>
    </button>
  );
}

/** A link that looks like a button: for what has an address. */
export function ButtonLink({
  look = 'primary',
  size = 'medium',
  icon,
  className,
  children,
  ...rest
}: ComponentProps<'a'> & ButtonLook) {
  return (
    <a {...rest} className={buttonClass(look, size, className)}>
      <Face icon={icon}>{children}</Face>
    </a>
  );
}

function Face({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <span>{children}</span>
      {icon}
    </>
  );
}

const buttonClass = (look: string, size: string, more: string | undefined) =>
  [styles['button'], styles[look], styles[size], more].filter(Boolean).join(' ');

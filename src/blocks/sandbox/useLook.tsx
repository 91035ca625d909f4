import { type RefObject, useEffect, useEffectEvent } from 'react';

/** How the course looks, so that a page in a frame can look like it. */
export interface SandboxLook {
  readonly scheme: 'light' | 'dark';
  /** Of letters, as CSS writes a length. */
  readonly size: string;
  /** Custom property → its value. */
  readonly colours: Readonly<Record<string, string>>;
}

/** What authors may use: var(--ink). */
const COLOURS = [
  '--paper',
  '--paper-2',
  '--card',
  '--ink',
  '--muted',
  '--line',
  '--edge',
  '--brand',
  '--on-brand',
  '--brand-ink',
  '--brand-soft',
  '--clay',
  '--sun',
  '--leaf-ink',
  '--rust-ink',
  '--focus',
] as const;

const DARK = '(prefers-color-scheme: dark)';

/** How the page looks where an element stands. */
export function lookAround(element: Element): SandboxLook {
  const style = getComputedStyle(element);
  const isDark = style.colorScheme === 'dark' || (style.colorScheme !== 'light' && prefersDark());
  return {
    scheme: isDark ? 'dark' : 'light',
    size: style.fontSize,
    colours: Object.fromEntries(COLOURS.map((name) => [name, style.getPropertyValue(name).trim()])),
  };
}

const prefersDark = (): boolean => matchMedia(DARK).matches;

/** Tells how it looks around an element, each time that this may have changed. */
export function useLook(
  element: RefObject<Element | null>,
  tell: (look: SandboxLook) => void,
): void {
  const changed = useEffectEvent(() => {
    if (element.current !== null) tell(lookAround(element.current));
  });
  useEffect(() => {
    const watch = new MutationObserver(changed);
    watch.observe(document.documentElement, { attributes: true });
    const device = matchMedia(DARK);
    device.addEventListener('change', changed);
    return () => {
      watch.disconnect();
      device.removeEventListener('change', changed);
    };
  }, []);
}

/** How the words of a language are set. */
export interface Writing {
  readonly direction: 'ltr' | 'rtl';
  /** Attributes of titles and names. */
  readonly display: string;
  /** How large titles and names are beside the Latin ones. */
  readonly displaySize: number;
  /** Attributes of statements. */
  readonly text: string;
  /** Attributes of single words that stand out. */
  readonly pill: string;
  /** Between the words of a list. */
  readonly comma: string;
}

export const latin: Writing = {
  direction: 'ltr',
  display: 'font-family="Fraunces" font-weight="600" letter-spacing="-1"',
  displaySize: 1,
  text: 'font-family="Atkinson Hyperlegible Next" font-weight="600"',
  pill: 'font-family="Atkinson Hyperlegible Next" font-weight="700"',
  comma: ', ',
};

/** In fonts of the machine that draws (Debian: fonts-noto-core); letters must join, so none is spaced. */
export const arabic: Writing = {
  direction: 'rtl',
  display: 'direction="rtl" font-family="Noto Kufi Arabic" font-weight="700"',
  displaySize: 0.86,
  text: 'direction="rtl" font-family="Noto Sans Arabic" font-weight="600"',
  pill: 'direction="rtl" font-family="Noto Sans Arabic" font-weight="700"',
  comma: '، ',
};

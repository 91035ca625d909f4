/** `display`: the course's own display font. `system`: whatever font of the device has all of it. */
export type Face = 'display' | 'system';

/**
 * The letters that the display font has, as it is loaded: those of Western European languages.
 * fonts.css loads no more of it; face.test.ts holds the two together.
 */
const IN_DISPLAY_FONT = /^[A-Za-zÀ-ÖØ-öø-ÿıŒœ0-9 \u00a0.,:;!?&+/()'"‘’“”«»·–—-]*$/u;

/**
 * The face for a whole text: letters that one font lacks would stand in another one among its
 * neighbours, as the marks of Vietnamese would.
 */
export const faceOf = (text: string): Face =>
  IN_DISPLAY_FONT.test(text.normalize('NFC')) ? 'display' : 'system';

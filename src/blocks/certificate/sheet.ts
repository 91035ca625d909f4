import { element, type Markup } from './markup.ts';
import { sheetArt, sheetSeal } from './sheetArt.ts';
import type { SheetFact, SheetWords } from './sheetWords.ts';
import { nameSize, titleSize } from './textSize.ts';

/** A certificate's sheet, for the page and for the file. Its look is in sheet.css. */
export const sheet = (words: SheetWords): Markup =>
  element(
    'div',
    { class: 'certificate', lang: words.language, dir: words.direction },
    element(
      'div',
      { class: 'certificate-sheet' },
      element(
        'div',
        { class: 'certificate-words' },
        element('p', { class: 'certificate-title' }, words.title),
        course(words.course),
        name(words.name),
        element('p', { class: 'certificate-text' }, words.text),
        element('dl', { class: 'certificate-facts' }, ...words.facts.map(fact)),
        element(
          'div',
          { class: 'certificate-foot' },
          ...words.foot.map((line) => element('p', {}, line)),
        ),
      ),
      element(
        'div',
        { class: 'certificate-side' },
        element('div', { class: 'certificate-scene' }, sheetArt),
        sheetSeal,
      ),
    ),
  );

const course = (title: string): Markup =>
  element(
    'p',
    { class: 'certificate-course', 'data-face': faceOf(title), 'data-size': titleSize(title) },
    title,
  );

/** A name runs in its own direction, on a line that runs in that of the course. */
const name = (words: string): Markup =>
  element(
    'p',
    { class: 'certificate-name', 'data-face': faceOf(words), 'data-size': nameSize(words) },
    element('bdi', { dir: 'auto' }, words),
  );

const fact = ({ label, value }: SheetFact): Markup =>
  element('div', {}, element('dt', {}, label), element('dd', {}, value));

/** `display`: the course's own display font. `system`: whatever font of the device has all of it. */
export type Face = 'display' | 'system';

/**
 * The letters that the display font has, as it is loaded: those of Western European languages.
 * fonts.css loads no more of it; sheet.test.ts holds the two together.
 */
const IN_DISPLAY_FONT = /^[A-Za-zÀ-ÖØ-öø-ÿıŒœ0-9 \u00a0.,:;!?&+/()'"‘’“”«»·–—-]*$/u;

/**
 * The face for a whole text: letters that one font lacks would stand in another one among its
 * neighbours, as the marks of Vietnamese would.
 */
export const faceOf = (text: string): Face =>
  IN_DISPLAY_FONT.test(text.normalize('NFC')) ? 'display' : 'system';

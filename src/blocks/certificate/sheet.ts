import { element, type Markup } from './markup.ts';
import { sheetArt, sheetSeal } from './sheetArt.ts';
import type { SheetFact, SheetPicture, SheetSignature, SheetWords } from './sheetWords.ts';
import { isDense, nameSize, titleSize } from './textSize.ts';

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
        { class: 'certificate-words', ...(isDense(textsOf(words)) ? { 'data-dense': '' } : {}) },
        head(words),
        learner(words),
        close(words),
      ),
      element(
        'div',
        { class: 'certificate-side' },
        element('div', { class: 'certificate-scene' }, sheetArt),
        sheetSeal,
      ),
    ),
  );

const textsOf = ({ course, name, text, foot, signature }: SheetWords): readonly string[] => [
  course,
  name,
  text,
  ...foot,
  ...(signature?.roles ?? []),
];

/** What was learned, and from whom. */
const head = ({ logo, title, course }: SheetWords): Markup =>
  element(
    'div',
    {},
    ...picture('certificate-logo', logo),
    element('p', { class: 'certificate-title' }, title),
    element(
      'p',
      {
        class: 'certificate-course',
        'data-face': faceOf(course),
        'data-size': titleSize(course),
      },
      course,
    ),
  );

/** A name runs in its own direction, on a line that runs in that of the course. */
const learner = ({ name, text }: SheetWords): Markup =>
  element(
    'div',
    { class: 'certificate-learner' },
    element(
      'p',
      { class: 'certificate-name', 'data-face': faceOf(name), 'data-size': nameSize(name) },
      element('bdi', { dir: 'auto' }, name),
    ),
    element('p', { class: 'certificate-text' }, text),
  );

/** When, how well, and who stands behind it. */
const close = ({ facts, signature, foot }: SheetWords): Markup =>
  element(
    'div',
    { class: 'certificate-close' },
    element('dl', { class: 'certificate-facts' }, ...facts.map(fact)),
    ...(signature === null ? [] : [signed(signature)]),
    element('div', { class: 'certificate-foot' }, ...foot.map((line) => element('p', {}, line))),
  );

const signed = ({ picture: hand, name, roles }: SheetSignature): Markup =>
  element(
    'div',
    { class: 'certificate-signature' },
    element('div', { class: 'certificate-pen' }, ...picture('certificate-signed', hand)),
    element('p', { class: 'certificate-signatory' }, name),
    ...roles.map((role) => element('p', { class: 'certificate-role' }, role)),
  );

const picture = (className: string, shown: SheetPicture | null): readonly Markup[] =>
  shown === null
    ? []
    : [element('img', { class: className, src: shown.address, alt: shown.alternative })];

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

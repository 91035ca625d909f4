import { faceOf } from './face.ts';
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

import { LESSON } from './draft.ts';
import { setField } from './edits.ts';
import type { Mistake } from './mistake.ts';

const page = (fields: object) => ({
  type: 'embed',
  id: 'places',
  title: 'Where we meet',
  address: 'https://maps.example/embed',
  inWords: 'Three places to meet: library, town hall, garden.',
  ...fields,
});

const wrong = (
  mistake: string,
  fields: object,
  right: object,
  ...told: Mistake['told']
): Mistake => ({
  mistake,
  make: (draft) => setField(draft, LESSON, 'blocks.4', page(fields)),
  told,
  mend: (draft) => setField(draft, LESSON, 'blocks.4', page(right)),
});

const AT = 'lessons/welcome.json:46:18 blocks[4].address:';

/** Pages of other sites that could not be shown, or should not be. */
export const frameMistakes: readonly Mistake[] = [
  wrong('a page that is not secure', { address: 'http://maps.example/embed' }, {}, [
    `${AT} “http://maps.example/embed” begins with http://, which is not secure: browsers warn of it.`,
    'Write “https://maps.example/embed”, and see whether it opens.',
  ]),
  wrong('a script for a page', { address: 'javascript:alert(1)' }, {}, [
    `${AT} “javascript:alert(1)” is no address on the web: nothing that begins with javascript: is ever opened from a course.`,
    'Write an address that begins with https://.',
  ]),
  wrong('a text for a page', { address: ' data:text/html,<p>Hi</p>' }, {}, [
    `${AT} “ data:text/html,<p>Hi</p>” is no address on the web: nothing that begins with data: is ever opened from a course.`,
    'Write an address that begins with https://.',
  ]),
  wrong('a page of a network at work', { address: 'https://wiki/places' }, {}, [
    `warning ${AT} “wiki” is no name of the public web: learners elsewhere see an empty frame.`,
    'Give an address that opens from everywhere, or make sure that all learners reach it.',
  ]),
  wrong('a page without a title', { title: undefined }, {}, [
    'lessons/welcome.json:42:5 blocks[4].title: The field “title” is missing here.',
    'Add it, for example "title": "Our meeting places on the map". What the page shows: a heading above it, and its name for screen readers.',
  ]),
  wrong('a page that nothing tells in words', { inWords: 'A map.' }, {}, [
    'warning lessons/welcome.json:47:18 blocks[4].inWords: This hardly tells those who cannot see or open it what they would find.',
    'Say in a sentence or more what there is to see and to do, and what is to be learned.',
  ]),
];

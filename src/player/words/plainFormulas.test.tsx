import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../../blocks/BlockHost.tsx';
import { compileFixture } from '../../blocks/compileFixture.ts';
import { blockSchema, blockTypes } from '../../blocks/definitions.ts';
import { examplesOf } from '../../blocks/examples.ts';
import { mapTexts } from '../../blocks/mapTexts.ts';
import { BlockPaper } from '../../blocks/paperViews.tsx';
import type { BlockType } from '../../blocks/types.ts';
import { preloadViews } from '../../blocks/views.ts';
import { readPlainFormulas } from '../../course/compile/plainFormulas.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { fetchLatexReader } from '../../richtext/latexReader.ts';
import { WithDrawnTexts } from './WithDrawnTexts.tsx';

beforeAll(() => Promise.all([preloadViews(blockTypes), fetchLatexReader()]));

/** An example with a formula of its own in each plain text, and which field each stands in. */
function withFormulas(example: unknown) {
  const fields: string[] = [];
  const written = mapTexts(blockSchema, blockSchema.parse(example), ({ value, facts, path }) => {
    if (facts.kind !== 'plainText' || facts.asWritten === true) return value;
    fields.push(path.filter((part) => typeof part === 'string').join('.'));
    return `${value} $q_{${fields.length}} r$`;
  });
  return { fields, ...readPlainFormulas(blockSchema, written, 'en') };
}

/** The fields of a type whose formulas stand in words somewhere on the page or on paper. */
function inWords(type: BlockType): readonly string[] {
  const seen = new Set<string>();
  const found = Object.values(examplesOf(type)).flatMap((example) => {
    const { fields, value, drawn } = withFormulas(example);
    if (fields.every((field) => seen.has(field))) return [];
    fields.forEach((field) => seen.add(field));
    const block = compileFixture(type, value);
    const page = renderToStaticMarkup(
      <WithDrawnTexts texts={drawn}>
        <BlockHost block={block} />
        <I18nProvider i18n={english}>
          <BlockPaper block={block} answers />
        </I18nProvider>
      </WithDrawnTexts>,
    );
    const words = [...wordsSeen(page).matchAll(/q sub (\d+) r/g)];
    return words.map(([, number]) => `${type}: ${fields[Number(number) - 1]}`);
  });
  return [...new Set(found)].toSorted();
}

const english = createEnglish();

/** Without choices of a list, in which nothing can be drawn, and what is for screen readers alone. */
function wordsSeen(page: string): string {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  body
    .querySelectorAll('option, .visually-hidden, [aria-live]')
    .forEach((unseen) => unseen.remove());
  return body.textContent;
}

it('draws the formulas of every plain text but these, which have them in words', () => {
  expect(blockTypes.flatMap(inWords)).toEqual([
    'chart: unit',
    'choice: options.credit',
    'continue: label',
    'embed: provider',
    'gallery: pictures.credit',
    'hotspot: credit',
    'image: credit',
    'labelPicture: credit',
    'labelPicture: pins.where',
    'labeledGraphic: credit',
    'math: number',
    'numeric: unit',
    'profile: statements.text',
    'quote: attribution',
    'quotes: quotes.attribution',
    'resources: items.publisher',
    'sandbox: title',
    'scenario: meters.name',
    'scenario: people.about',
    'scenario: people.name',
    'survey: link.label',
    'textImage: credit',
    'timeline: events.when',
    'video: external.provider',
  ]);
});

import { expect, test } from 'vitest';

import { blockTypes } from '../../blocks/definitions.ts';
import { insertGroups } from './insertGroups.ts';
import { sketchOf } from './sketchOf.ts';
import { isCalled, nearness } from './typeSought.ts';

test('each block type has a sketch of what its author writes in it', () => {
  const sketches = blockTypes.map((type) => [type, sketchOf(type)] as const);
  expect(Object.fromEntries(sketches)).toEqual({
    accordion: 'rows',
    audio: 'waves',
    beforeAfter: 'halves',
    buttons: 'ways',
    callout: 'statement',
    certificate: 'paper',
    chart: 'bars',
    checklist: 'choices',
    choice: 'choices',
    columns: 'columns',
    code: 'indented',
    continue: 'stop',
    divider: 'parted',
    embed: 'picture',
    fillIn: 'lines',
    flashcards: 'cards',
    flipCards: 'cards',
    gallery: 'pictures',
    hotspot: 'pins',
    image: 'picture',
    knowledgeCheck: 'choices',
    labelPicture: 'pins',
    labeledGraphic: 'pins',
    likert: 'grid',
    markWords: 'lines',
    matrix: 'grid',
    notes: 'field',
    numeric: 'field',
    matching: 'partners',
    math: 'large',
    openText: 'field',
    ordering: 'rows',
    poll: 'choices',
    process: 'rows',
    profile: 'grid',
    quote: 'quoted',
    quotes: 'quoted',
    resources: 'rows',
    sandbox: 'picture',
    scenario: 'talk',
    sorting: 'bins',
    statement: 'large',
    survey: 'choices',
    table: 'grid',
    tabs: 'tabs',
    text: 'lines',
    textImage: 'beside',
    timeline: 'trail',
    trueFalse: 'twoWays',
    video: 'film',
  });
});

test('each block type is offered once', () => {
  const offered = insertGroups.flatMap(([, types]) => types);
  expect(offered.toSorted()).toEqual([...blockTypes].toSorted());
});

test.each([
  ['mcq', 'choice'],
  ['FAQ', 'accordion'],
  ['true or false', 'trueFalse'],
  ['hotspots', 'labeledGraphic'],
  ['drag and drop', 'sorting'],
  ['بطاقات', 'flipCards'],
  ['اسئلة شائعه', 'accordion'],
] as const)('“%s” finds %s', (sought, type) => {
  expect(blockTypes.filter((each) => isCalled(each, sought))).toContain(type);
});

test.each([
  ['match', 'matching', 'sorting'],
  ['test', 'choice', 'quotes'],
  ['exam', 'choice', 'matching'],
  ['mcq', 'choice', 'text'],
  ['بطاقات', 'flipCards', 'sorting'],
] as const)('“%s” comes nearer to %s than to %s', (sought, type, other) => {
  expect(nearness(type, sought)).toBeGreaterThan(nearness(other, sought));
});

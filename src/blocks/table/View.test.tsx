import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { tableFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['table']));

async function show(authored: unknown) {
  const view = render(<BlockHost block={compileFixture('table', authored)} />);
  return { ...view, table: await screen.findByRole('table') };
}

const withColumns = (count: number) => ({
  type: 'table',
  id: 'many',
  columns: Array.from({ length: count }, (_, index) => ({ id: `c${index}`, title: `C${index}` })),
  rows: [
    {
      id: 'row',
      cells: Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, 'x'])),
    },
  ],
});

describe('a table', () => {
  it('is named by its title, and told apart by the heads of its columns and rows', async () => {
    const { table } = await show(tableFixtures.short);
    const { getAllByRole, getByRole } = within(table);
    expect(screen.getByRole('table', { name: 'What helps when things go wrong' })).toBe(table);
    expect(getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'When',
      'You could try',
    ]);
    expect(getByRole('rowheader', { name: 'Somebody is late' })).toBeDefined();
    expect(getByRole('cell', { name: 'Agree on where and when to meet.' })).toBeDefined();
    expect(getAllByRole('row')).toHaveLength(4);
  });

  it('is named by its caption where it has no title', async () => {
    await show(tableFixtures.namedByCaption);
    expect(screen.getByRole('table', { name: 'Sessions of the group, in 2026.' })).toBeDefined();
    expect(screen.queryByRole('rowheader')).toBeNull();
  });

  it('may have lists in its cells', async () => {
    const { table } = await show(tableFixtures.short);
    expect(within(within(table).getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
  });

  it.each([
    [5, 0],
    [6, 1],
  ])('of %i columns has %i scroll regions', async (columns, regions) => {
    await show(withColumns(columns));
    const found = screen.queryAllByRole('region', { name: 'Table' });
    expect(found.map(({ tabIndex }) => tabIndex)).toEqual(Array(regions).fill(0));
  });

  it.each(Object.entries(tableFixtures))('draws the example %s', async (_, authored) => {
    const { table } = await show(authored);
    expect(within(table).getAllByRole('row')).toHaveLength(authored.rows.length + 1);
  });
});

describe('to a screen reader', () => {
  afterEach(() => virtual.stop());

  it('a row is its name and its cells, without the titles that cards show', async () => {
    const { table } = await show(tableFixtures.short);
    await virtual.start({ container: table });
    while ((await virtual.lastSpokenPhrase()) !== 'end of cell, Agree on where and when to meet.') {
      await virtual.next();
    }
    const log = await virtual.spokenPhraseLog();
    expect(
      log.slice(log.indexOf('row, Somebody is late Agree on where and when to meet.')),
    ).toEqual([
      'row, Somebody is late Agree on where and when to meet.',
      'rowheader, Somebody is late',
      'paragraph',
      'Somebody is late',
      'end of paragraph',
      'end of rowheader, Somebody is late',
      'cell, Agree on where and when to meet.',
      'paragraph',
      'Agree on where and when to meet.',
      'end of paragraph',
      'end of cell, Agree on where and when to meet.',
    ]);
  });
});

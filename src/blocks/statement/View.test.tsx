import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { statementFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['statement']));

it.each(Object.entries(statementFixtures))(
  'says the words of the example %s, and no heading',
  async (_, authored) => {
    const block = compileFixture('statement', authored);
    const { container } = render(<BlockHost block={block} />);
    await screen.findAllByRole('paragraph');
    expect(container.textContent).toBe(authored.text.replaceAll(/[*\n]/g, ''));
    expect(screen.queryByRole('heading')).toBeNull();
  },
);

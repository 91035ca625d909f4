import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { labeledGraphicFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['labeledGraphic']));

const block = compileFixture('labeledGraphic', labeledGraphicFixtures.ladder);

function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  render(<BlockHost block={block} act={act} {...props} />);
  return { act };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('a labelled graphic', () => {
  it('is a picture with a pin and an entry of the list for each point', () => {
    show();
    expect(screen.getByRole('img', { name: /^A ladder with three landings/ })).toBeDefined();
    expect(screen.getAllByRole('button').map((each) => each.ariaLabel ?? each.textContent)).toEqual(
      [
        'Point 1: Doing to',
        'Point 2: Doing for',
        'Point 3: Doing with',
        '1 Doing to ',
        '2 Doing for ',
        '3 Doing with ',
      ],
    );
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    expect(screen.getByText('0 of 3 points opened')).toBeDefined();
    expect(screen.getByText('Credit: Drawing: Waymark, CC BY 4.0')).toBeDefined();
  });

  it('opens a point by its pin, and leads to it', async () => {
    const { act } = show();
    await userEvent.click(button('Point 2: Doing for'));
    expect(document.activeElement).toBe(button('2 Doing for'));
    expect(button('2 Doing for').ariaExpanded).toBe('true');
    expect(act.mock.calls).toEqual([[{ type: 'open', item: 2 }]]);
    expect(screen.getByText('1 of 3 points opened')).toBeDefined();
  });

  it('leads there again, and closes nothing', async () => {
    const { act } = show();
    await userEvent.click(button('Point 2: Doing for'));
    await userEvent.click(button('Point 2: Doing for'));
    expect(button('2 Doing for').ariaExpanded).toBe('true');
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('needs no pin: the list alone opens every point', async () => {
    const { act } = show();
    for (const name of ['1 Doing to', '2 Doing for', '3 Doing with']) {
      await userEvent.click(button(name));
    }
    expect(act).toHaveBeenCalledTimes(3);
    expect(screen.getByText('All points opened')).toBeDefined();
    await userEvent.click(button('1 Doing to'));
    expect(button('1 Doing to (Opened)').ariaExpanded).toBe('false');
  });

  it('stands as it was left when the learner comes back', () => {
    show({ kept: { kind: 'items', items: [3] } });
    expect(button('3 Doing with').ariaExpanded).toBe('true');
    expect(button('1 Doing to').ariaExpanded).toBe('false');
  });

  it('puts its pins where the author says, without a style in the markup', () => {
    show();
    const pin = button('Point 1: Doing to');
    expect(pin.style.getPropertyValue('--x')).toBe('16.5%');
    expect(pin.style.getPropertyValue('--y')).toBe('90.6%');
  });

  it.each(Object.entries(labeledGraphicFixtures))('draws the example %s', (_, authored) => {
    show({ block: compileFixture('labeledGraphic', authored) });
    expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(authored.pins.length);
  });
});

import { act as settled, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { tabsFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['tabs']));

const block = compileFixture('tabs', {
  type: 'tabs',
  id: 'three-ways',
  title: 'Three ways',
  tabs: [
    { id: 'to', title: 'Doing to', text: 'Nobody is asked.' },
    { id: 'for', title: 'Doing for', text: 'People are asked.' },
    { id: 'with', title: 'Doing with', text: 'People decide.' },
  ],
});

function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  render(<BlockHost block={block} act={act} {...props} />);
  return { act };
}

const tab = (name: string | RegExp) => screen.getByRole('tab', { name });
const section = (name: string | RegExp) => screen.getByRole('button', { name });
const opened = (...items: number[]) => items.map((item) => [{ type: 'open', item }]);

describe('tabs that have room', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1);
  });

  it('are named by the title, with the first one open and nothing kept yet', () => {
    const { act } = show();
    expect(screen.getByRole('tablist', { name: 'Three ways' })).toBeDefined();
    expect(tab('Doing to').ariaSelected).toBe('true');
    expect(screen.getByRole('tabpanel', { name: 'Doing to' }).textContent).toContain('Nobody');
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
    expect(screen.getByText('1 of 3 opened')).toBeDefined();
    expect(act).not.toHaveBeenCalled();
  });

  it('open by the arrows, and the first counts from then on', async () => {
    const { act } = show();
    await userEvent.tab();
    expect(document.activeElement).toBe(tab('Doing to'));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab('Doing for'));
    expect(tab('Doing for').ariaSelected).toBe('true');
    expect(screen.getByRole('tabpanel', { name: 'Doing for' })).toBeDefined();
    expect(tab('Doing to (Opened)')).toBeDefined();
    expect(act.mock.calls).toEqual(opened(1, 2));
    await userEvent.keyboard('{End}');
    expect(act.mock.calls).toEqual(opened(1, 2, 3));
    expect(screen.getByText('All opened')).toBeDefined();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab('Doing to'));
    expect(act).toHaveBeenCalledTimes(3);
  });

  it('are one stop of the Tab key, then comes what they show', async () => {
    show();
    await userEvent.click(tab('Doing with'));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: 'Doing with' }));
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(tab('Doing with'));
  });

  it('follow the direction of the lines', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '[role=tab] { direction: rtl; }';
    show({ block: compileFixture('tabs', tabsFixtures.rightToLeft) });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    style.remove();
    expect(tab('العمل من أجلهم').ariaSelected).toBe('true');
  });

  it('leave the keys of the browser alone', async () => {
    const { act } = show();
    await userEvent.tab();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(act).not.toHaveBeenCalled();
  });

  it('without a title are named in the words of the player', () => {
    show({ block: compileFixture('tabs', tabsFixtures.short) });
    expect(screen.getByRole('tablist', { name: 'Tabs' })).toBeDefined();
  });

  it('draw the blocks of a tab below its words', () => {
    const holding = compileFixture('tabs', tabsFixtures.holdingBlocks);
    show({ block: holding, draw: ({ id }) => <p key={id}>Block {id}</p> });
    expect(screen.getByText('Block cards-in-a-tab')).toBeDefined();
  });

  it('open where the browser finds words', async () => {
    const { act } = show();
    screen.getByText('People decide.').dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(await screen.findByRole('tabpanel', { name: 'Doing with' })).toBeDefined();
    expect(act.mock.calls).toEqual(opened(1, 3));
  });
});

describe('tabs without room', () => {
  it('are sections, the first one open', () => {
    show();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    expect(section('Doing to').ariaExpanded).toBe('true');
    expect(section('Doing for').ariaExpanded).toBe('false');
  });

  it('open beside each other', async () => {
    const { act } = show();
    await userEvent.click(section('Doing with'));
    expect(act.mock.calls).toEqual(opened(1, 3));
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(2);
    await userEvent.click(section('Doing to'));
    expect(section('Doing to (Opened)').ariaExpanded).toBe('false');
  });

  it('count the first when it is closed', async () => {
    const { act } = show();
    await userEvent.click(section('Doing to'));
    expect(act.mock.calls).toEqual(opened(1));
  });

  it('stand as they were left when the learner comes back', () => {
    show({ kept: { kind: 'items', items: [1, 2] } });
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(2);
    expect(section('Doing with').ariaExpanded).toBe('false');
  });
});

it.each(Object.entries(tabsFixtures))('draws the example %s', (_, authored) => {
  show({ block: compileFixture('tabs', authored) });
  expect(screen.getAllByRole('button')).toHaveLength(authored.tabs.length);
});

it('keeps the focus on what opens the same panel while tabs turn into sections and back', async () => {
  const width = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1);
  const measures: (() => void)[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(hear: () => void) {
        measures.push(hear);
      }
      observe() {}
      disconnect() {}
    },
  );
  show();
  const turn = (room: number) => {
    width.mockReturnValue(room);
    settled(() => measures.forEach((measure) => measure()));
  };
  await userEvent.click(tab('Doing for'));
  turn(0);
  expect(document.activeElement).toBe(section(/^Doing for/));
  turn(1);
  expect(document.activeElement).toBe(tab('Doing for'));
  vi.unstubAllGlobals();
});

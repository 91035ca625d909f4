import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { Explained } from './Explained.tsx';

/** A sentence with a word that explains itself, between two other stops of the keyboard. */
function show() {
  render(
    <p>
      <a href="#before">Before</a> a{' '}
      <Explained
        words="carer"
        hint=", what it means"
        look="term"
        eyebrow="Glossary"
        title="Carer"
        closeLabel="Close"
      >
        A person who supports <a href="#someone">someone</a>.
      </Explained>
      , and <button type="button">after</button>
    </p>,
  );
}

const word = () => screen.getByRole('button', { name: 'carer, what it means' });
const card = () => screen.queryByRole('dialog', { name: 'Carer' });

const states = () => [word().getAttribute('aria-expanded'), card() !== null];

async function open() {
  show();
  await userEvent.click(word());
}

it('says what it opens, and tells it in a named dialog that gets the focus', async () => {
  show();
  expect(word().getAttribute('aria-haspopup')).toBe('dialog');
  expect(states()).toEqual(['false', false]);
  await userEvent.click(word());
  expect(states()).toEqual(['true', true]);
  expect(document.activeElement).toBe(card());
  const words = document.getElementById(card()?.getAttribute('aria-describedby') ?? '');
  expect(words?.textContent).toBe('A person who supports someone.');
});

it('leaves the paragraph as it is: what it tells stands at the end of the page', async () => {
  await open();
  expect(card()?.parentElement).toBe(document.body);
});

it.each(['{Enter}', ' '])('opens by the key %j', async (key) => {
  show();
  word().focus();
  await userEvent.keyboard(key);
  expect(states()).toEqual(['true', true]);
});

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its own button', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ['the word again', () => userEvent.click(word())],
  ['a press on nothing', () => userEvent.click(screen.getByText(/, and/))],
])('closes by %s, and gives the focus back', async (_way, close) => {
  await open();
  await close();
  expect(states()).toEqual(['false', false]);
  expect(document.activeElement).toBe(word());
});

it('closes by a press on something else, which keeps the focus', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'after' }));
  expect(states()).toEqual(['false', false]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'after' }));
});

it('stays while it is pressed itself', async () => {
  await open();
  await userEvent.click(screen.getByText('Glossary'));
  expect(states()).toEqual(['true', true]);
});

it('comes right after the word for the keyboard, and goes on behind it', async () => {
  await open();
  const stops: (string | null | undefined)[] = [];
  for (let stop = 0; stop < 3; stop += 1) {
    await userEvent.tab();
    stops.push(document.activeElement?.textContent);
  }
  expect(stops).toEqual(['Close', 'someone', 'after']);
  expect(card()).toBeNull();
});

it('leads back to the word with Shift and Tab', async () => {
  await open();
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  expect(document.activeElement).toBe(word());
  expect(card()).toBeNull();
});

it('keeps Escape to itself: what lies around it stays open', async () => {
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
  await open();
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual([]);
});

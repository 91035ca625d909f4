import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { choice, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { loadPages, openLesson, playCourse, topBar } from '../testing/playCourse.tsx';
import { FakeEngine, FakeUtterance, fakeVoice } from './testing/fakeEngine.ts';

beforeAll(loadPages);

const usual = usePreferences.getState();

beforeEach(() => {
  usePreferences.setState(usual);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});

afterEach(() => vi.unstubAllGlobals());

const here = fakeVoice('Mia');
const far = fakeVoice('Far Mia', 'en-US', { localService: false });

async function openPage(...voices: readonly SpeechSynthesisVoice[]) {
  const engine = new FakeEngine(voices);
  vi.stubGlobal('speechSynthesis', engine);
  const played = playCourse({
    lessons: [lesson('One', [text('a'), choice('q')]), lesson('Two', [text('b')])],
  });
  await openLesson(played, 1);
  return { engine, played };
}

const listenButton = () => topBar().queryByRole('button', { name: 'Listen' });

async function listen() {
  await userEvent.click(topBar().getByRole('button', { name: 'Listen' }));
  await screen.findByRole('region', { name: 'Reading aloud' });
}

const bar = () => within(screen.getByRole('region', { name: 'Reading aloud' }));
const press = (name: string) => userEvent.click(bar().getByRole('button', { name }));

/** Once the engine, which was interrupted just before, hears again. */
const hears = (engine: FakeEngine, words: string | null) =>
  waitFor(() => expect(engine.heard()).toBe(words));

describe('Listen', () => {
  it('is absent where no voice speaks the language, and comes with one', async () => {
    const { engine } = await openPage(fakeVoice('Marie', 'fr-FR'));
    expect(listenButton()).toBeNull();
    act(() => engine.offer([here]));
    expect(listenButton()).not.toBeNull();
  });

  it('reads the page from its top, and can be paused', async () => {
    const { engine } = await openPage(here);
    await listen();
    await hears(engine, 'Lesson 1');
    expect(document.activeElement).toBe(bar().getByRole('button', { name: 'Pause' }));
    await press('Pause');
    expect(engine.heard()).toBeNull();
    await press('Play');
    await hears(engine, 'Lesson 1');
    await press('Next sentence');
    await hears(engine, 'One');
  });

  it('ends by Escape, and gives the focus back', async () => {
    const { engine } = await openPage(here);
    await listen();
    await hears(engine, 'Lesson 1');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Reading aloud' })).toBeNull();
    expect([engine.heard(), document.activeElement]).toEqual([null, listenButton()]);
  });

  it('ends when another page opens', async () => {
    const { engine, played } = await openPage(here);
    await listen();
    await hears(engine, 'Lesson 1');
    await played.send({ type: 'exit.opened' });
    expect(screen.queryByRole('region', { name: 'Reading aloud' })).toBeNull();
    expect(engine.heard()).toBeNull();
  });

  it('reads from where the learner says, at their speed and in their voice', async () => {
    const { engine } = await openPage(here, fakeVoice('Noah'));
    await listen();
    await press('Voice and speed');
    await userEvent.selectOptions(bar().getByRole('combobox', { name: 'Read from' }), 'One');
    await userEvent.selectOptions(bar().getByRole('combobox', { name: 'Speed' }), '1.5 ×');
    await userEvent.selectOptions(bar().getByRole('combobox', { name: 'Voice' }), 'Noah');
    await hears(engine, 'Lesson 1');
    expect(engine.told.at(-1)).toMatchObject({ rate: 1.5, voice: { name: 'Noah' } });
    expect(usePreferences.getState()).toMatchObject({ speechRate: 1.5, voice: 'Noah' });
  });

  it('says when the voice does not answer', async () => {
    const { engine } = await openPage(here);
    await listen();
    await hears(engine, 'Lesson 1');
    act(() => engine.fail('synthesis-failed'));
    await hears(engine, 'Lesson 1');
    act(() => engine.fail('synthesis-failed'));
    expect(bar().getByText(/The voice did not answer/)).toBeDefined();
  });
});

describe('a voice that is not on the device', () => {
  it('speaks only once the learner agrees, and is not asked about again', async () => {
    const { engine } = await openPage(far);
    await listen();
    expect(bar().getByText(/sent to the voice’s maker/)).toBeDefined();
    expect(bar().queryByRole('button', { name: 'Play' })).toBeNull();
    expect(engine.told).toEqual([]);
    await press('Agree and listen');
    await hears(engine, 'Lesson 1');
    expect(document.activeElement).toBe(bar().getByRole('button', { name: 'Pause' }));
    await press('Stop listening');
    await listen();
    await hears(engine, 'Lesson 1');
  });

  it('is not taken while one on the device is there', async () => {
    const { engine } = await openPage(far, here);
    await listen();
    await hears(engine, 'Lesson 1');
    expect(engine.told.at(-1)?.voice).toBe(here);
  });

  it('that is chosen falls silent until the learner agrees', async () => {
    const { engine } = await openPage(far, here);
    await listen();
    await hears(engine, 'Lesson 1');
    await press('Voice and speed');
    const voices = bar().getByRole('combobox', { name: 'Voice' });
    await userEvent.selectOptions(voices, 'Far Mia (perhaps online)');
    expect([engine.heard(), document.activeElement]).toEqual([null, voices]);
    await press('Agree and listen');
    await hears(engine, 'Lesson 1');
    expect(engine.told.at(-1)?.voice).toBe(far);
  });
});

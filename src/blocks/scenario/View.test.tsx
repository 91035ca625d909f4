import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { scenarioFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['scenario']));

const meeting = compileFixture('scenario', scenarioFixtures.meeting);

const itemOf = (id: string): number =>
  meeting.content.scenes.flatMap(({ choices }) => choices).find((each) => each.id === id)?.item ??
  0;

const went = (submitted: boolean, ...ids: readonly string[]): BlockState => ({
  kind: 'answer',
  answer: { kind: 'path', steps: ids.map(itemOf) },
  submitted,
});

async function show(kept: BlockState | null = null, block = meeting) {
  const act = vi.fn();
  render(<BlockHost block={block} kept={kept} act={act} />);
  await screen.findByRole('region', { name: block.content.title });
  return { act, acts: () => act.mock.calls.map(([action]) => action) };
}

/** A story that asks, of whose questions nothing is drawn but their names. */
async function showAsking() {
  const block = compileFixture('scenario', scenarioFixtures.asking);
  const held = block.slots.flatMap(({ blocks }) => blocks);
  const verdicts = new Map<number, boolean | null>();
  const page = () => (
    <BlockHost
      block={block}
      draw={({ id, key }) => <p key={key}>{id}</p>}
      answered={held.flatMap(({ key }) => (typeof verdicts.get(key) === 'boolean' ? [key] : []))}
      gradeOf={(key) => {
        const correct = verdicts.get(key) ?? null;
        return correct === null ? null : { correct, points: correct ? 1 : 0 };
      }}
    />
  );
  const { rerender } = render(page());
  await screen.findByRole('region', { name: block.content.title });
  return {
    /** Right, wrong, or not (any more). */
    answer: (id: string, correct: boolean | null) => {
      verdicts.set(held.find((each) => each.id === id)?.key ?? 0, correct);
      rerender(page());
    },
  };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const offered = (question = 'What do you do?') =>
  within(screen.getByRole('group', { name: question }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('a scenario', () => {
  it('begins with its people and its first scene', async () => {
    await show();
    const people = within(screen.getByRole('list', { name: 'The people' })).getAllByRole(
      'listitem',
    );
    expect(people.map(({ textContent }) => textContent)).toEqual([
      'MikaComes for the first time',
      'SolA peer worker in your team',
    ]);
    expect(screen.getByRole('region', { name: 'At the desk' })).toBeDefined();
    expect(screen.queryByText('The way so far')).toBeNull();
    expect(screen.queryByRole('button', { name: 'One step back' })).toBeNull();
  });

  it('goes on as the learner decides, and leads them to the new scene', async () => {
    const { acts } = await show();
    await press('I am afraid so. It takes two minutes.');
    expect(acts()).toEqual([
      { type: 'answer', answer: { kind: 'path', steps: [itemOf('insist')] } },
    ]);
    const scene = screen.getByRole('region', { name: 'At the table' });
    expect(document.activeElement).toBe(scene);
    expect(scene.textContent).toMatch(
      /^You: I am afraid so\. It takes two minutes\.She takes the pen, .*Trust falls by 1At the table/,
    );
    // The focus says it; nothing says it twice.
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('offers what is open as things stand', async () => {
    await show(went(false, 'insist'));
    expect(offered()).toEqual([
      'Say nothing, and give her time',
      'Offer to ring the doctor for her',
    ]);
  });

  it('offers more where trust has grown', async () => {
    await show(went(false, 'invite'));
    expect(offered()).toHaveLength(3);
    expect(screen.getByText('Trust').nextSibling?.textContent).toBe('2');
  });

  it('takes the second half of a double press for nothing', async () => {
    const { acts } = await show();
    await userEvent.dblClick(screen.getByRole('button', { name: /cup of tea/ }));
    expect(acts()).toHaveLength(1);
  });

  it('can be taken back by a step, and read from its beginning', async () => {
    const { acts } = await show(went(false, 'invite'));
    expect(screen.getByText('The way so far').closest('details')?.textContent).toContain(
      'I only wanted to look.',
    );
    await press('One step back');
    expect(acts()).toEqual([{ type: 'answer', answer: { kind: 'path', steps: [] } }]);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'At the desk' }));
  });

  it('cannot be taken back where the author says so', async () => {
    const short = compileFixture('scenario', scenarioFixtures.short);
    const [first] = short.content.scenes;
    const steps = first?.choices.slice(0, 1).map(({ item }) => item) ?? [];
    await show({ kind: 'answer', answer: { kind: 'path', steps }, submitted: true }, short);
    expect(screen.queryByRole('button', { name: 'One step back' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Planned with her' })).toBeDefined();
  });

  it('ends with what could have gone otherwise, and is played again from its beginning', async () => {
    const { acts } = await show(went(true, 'invite', 'arrange'));
    expect(screen.getByRole('heading', { name: 'A plan of yours' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'What could have gone otherwise' })).toBeDefined();
    await press('Play it again');
    expect(acts()).toEqual([
      { type: 'reopen' },
      { type: 'answer', answer: { kind: 'path', steps: [] } },
    ]);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'At the desk' }));
  });

  it('is drawn from any record, as far as its steps are known', async () => {
    const answer = { kind: 'path', steps: [itemOf('insist'), 9999, -1] } as const;
    await show({ kind: 'answer', answer, submitted: true });
    expect(screen.getByRole('region', { name: 'At the table' })).toBeDefined();
  });

  it('goes on once its question is answered, as it was answered', async () => {
    const { answer } = await showAsking();
    expect(screen.getByText('may-go-in')).toBeDefined();
    expect(screen.getByText('The story goes on once you have answered.')).toBeDefined();
    expect(screen.queryByRole('group', { name: 'What do you do?' })).toBeNull();
    answer('may-go-in', false);
    expect(offered()).toEqual(['Read the note again, together', 'Leave it for today']);
    answer('may-go-in', true);
    expect(offered()).toEqual(['Go in with Jo', 'Leave it for today']);
    // Answered anew, it waits again.
    answer('may-go-in', null);
    expect(screen.queryByRole('group', { name: 'What do you do?' })).toBeNull();
  });

  it('waits for a right answer where only that counts, and for any where none is right', async () => {
    const { answer } = await showAsking();
    answer('may-go-in', true);
    await press('Go in with Jo');
    expect(screen.getByText('Asked:').parentElement?.textContent).toBe(
      'Asked: Jo may go in, although the group has begun.',
    );
    answer('first-word', false);
    expect(screen.getByText('The story goes on once you have answered right.')).toBeDefined();
    answer('first-word', true);
    expect(offered()).toEqual(['Sit down']);
    await press('One step back');
    await press('Leave it for today');
    expect(screen.queryByRole('group', { name: 'What do you do?' })).toBeNull();
    answer('what-would-help', true);
    expect(offered()).toEqual(['Walk home with Jo']);
  });

  it('draws a face where a picture cannot be had', async () => {
    const pictures = compileFixture('scenario', scenarioFixtures.pictures);
    await show(null, pictures);
    const photo = screen.getByRole('img', { name: 'She holds a cup.' });
    photo.dispatchEvent(new Event('error'));
    expect(await screen.findByRole('region', { name: 'At the table' })).toBeDefined();
    await expect.poll(() => screen.queryByRole('img', { name: 'She holds a cup.' })).toBeNull();
  });
});

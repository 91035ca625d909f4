import { describe, expect, it } from 'vitest';

import { selectBlock, selectRecord } from '../../src/engine/select.ts';
import { blockTypes } from '../../src/blocks/definitions.ts';
import { exhibitsOf } from './exhibits.ts';
import { playScene } from './playScene.ts';

const played = blockTypes.flatMap(exhibitsOf).map(({ type, fixture, block, scene }) => {
  const snapshot = playScene(block, scene).actor.getSnapshot();
  const view = selectBlock(snapshot, block.key);
  const { run, notes } = selectRecord(snapshot);
  const changed = run.states.size + run.blocksDone.size + notes.size > 0;
  return { name: `${type}, ${fixture}`, block, scene, view, changed };
});

describe.each([...new Set(played.map(({ name }) => name))])('the gallery of %s', (fixture) => {
  const scenes = played.filter(({ name }) => name === fixture);

  it('begins untouched, and tells its scenes apart', () => {
    const names = scenes.map(({ scene }) => scene.name);
    expect(names[0]).toBe('untouched');
    expect([...new Set(names)]).toEqual(names);
  });

  it('shows what the record keeps of it, if anything', () => {
    const shapes = scenes.map(({ block }) => block.state.kind);
    expect(scenes.some(({ view }) => view.state !== null)).toBe(!shapes.includes('none'));
  });

  it('shows it done, unless going past it is all there is to do', () => {
    const rules = scenes.map(({ block }) => block.done.when);
    expect(scenes.some(({ view }) => view.done)).toBe(!rules.includes('passed'));
  });

  it('has no scene whose events change nothing', () => {
    const idle = scenes.filter(({ scene, changed }) => scene.events.length > 0 && !changed);
    expect(idle).toEqual([]);
  });
});

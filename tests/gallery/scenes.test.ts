import { describe, expect, it } from 'vitest';

import { selectBlock, selectRecord } from '../../src/engine/select.ts';
import { blockTypes, exhibitsOf } from './exhibits.ts';
import { playScene } from './playScene.ts';

describe.each(blockTypes.flatMap(exhibitsOf))(
  'the gallery of $type, $fixture',
  ({ block, scenes }) => {
    const played = scenes.map((scene) => {
      const snapshot = playScene(block, scene).actor.getSnapshot();
      return { scene, view: selectBlock(snapshot, block.key), run: selectRecord(snapshot).run };
    });

    it('begins untouched, and tells its scenes apart', () => {
      expect(scenes[0]).toEqual({ name: 'untouched', events: [] });
      expect(new Set(scenes.map(({ name }) => name)).size).toBe(scenes.length);
    });

    it('shows what the record keeps of it, if anything', () => {
      expect(played.some(({ view }) => view.state !== null)).toBe(block.state.kind !== 'none');
    });

    it('shows it done, unless going past it is all there is to do', () => {
      expect(played.some(({ view }) => view.done)).toBe(block.done.when !== 'passed');
    });

    it('has no scene whose events change nothing', () => {
      const idle = played.filter(
        ({ scene, run }) => scene.events.length > 0 && run.states.size + run.blocksDone.size === 0,
      );
      expect(idle).toEqual([]);
    });
  },
);

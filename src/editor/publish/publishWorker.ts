import type { Result } from '../../core/result.ts';
import type { PublishTrouble } from '../shelf/publisher.ts';
import { type PublishedCourse, publishCourse, type PublishOrder } from './publishCourse.ts';
import { sitePlayer } from './sitePlayer.ts';

/** What the worker is asked to make, and where the player lies. */
export interface PublishAsked {
  readonly order: PublishOrder;
  readonly player: string;
}

export type PublishAnswered = Result<PublishedCourse, PublishTrouble>;

// The script of the worker in which packages are made, so that the page stays alive.
addEventListener('message', ({ data }: MessageEvent<PublishAsked>) => {
  const { order, player } = data;
  publishCourse(order, () => sitePlayer(player), Math.random)
    .catch((): PublishAnswered => ({ ok: false, error: { kind: 'failed' } }))
    .then(answer)
    .catch(close);
});

function answer(answered: PublishAnswered): void {
  const packages = answered.ok ? [...answered.value.packages.values()] : [];
  postMessage(answered, { transfer: packages.map(({ buffer }) => buffer) });
}

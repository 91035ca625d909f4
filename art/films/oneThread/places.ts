import type { Name } from '../actor.ts';
import { eased, mix } from '../motion.ts';

/** What people stand on. */
export const FLOOR = 572;

/** Someone on the thread. */
export type Peer = Extract<Name, 'rosa' | 'ana' | 'kofi' | 'ben' | 'june'>;

/** From the left. The thread runs from each of them to the next who is there. */
export const PEERS: readonly Peer[] = ['rosa', 'ana', 'kofi', 'ben', 'june'];

interface Scene {
  /** The second at which people begin to move. */
  readonly from: number;
  /** How large everybody is. */
  readonly size: number;
  /** The middles of those who are there. */
  readonly at: { readonly [Who in Peer]?: number };
}

const opening: Scene = { from: 4.4, size: 300, at: { ana: 430, ben: 850 } };

/** Who stands where, scene by scene. */
const scenes: readonly Scene[] = [
  opening,
  { from: 10.6, size: 236, at: { rosa: 160, ana: 400, kofi: 640, ben: 880, june: 1120 } },
  { from: 20, size: 212, at: { rosa: 130, ana: 330, kofi: 530, ben: 730, june: 930 } },
  { from: 23, size: 290, at: { ana: 480, ben: 800 } },
  { from: 24.8, size: 268, at: { ana: 240, ben: 1040 } },
  { from: 28.8, size: 236, at: { rosa: 150, ana: 390, ben: 890, june: 1130 } },
  { from: 38.2, size: 236, at: { rosa: 160, ana: 400, kofi: 640, ben: 880, june: 1120 } },
];

const SECONDS = 1.2;

export interface Standing {
  /** The middle. */
  readonly x: number;
  readonly size: number;
  /** 0: below the floor, 1: there. */
  readonly risen: number;
}

/** Where someone is at a moment. Who is not in a scene sinks away where they stood. */
export function standing(peer: Peer, t: number): Standing {
  let now: Standing = { x: opening.at[peer] ?? 640, size: opening.size, risen: 0 };
  for (const { from, size, at } of scenes) {
    const p = eased(t, from, SECONDS);
    if (p === 0) break;
    const next = at[peer];
    const x = next === undefined ? now.x : mix(now.risen === 0 ? next : now.x, next, p);
    now = { x, size: mix(now.size, size, p), risen: mix(now.risen, next === undefined ? 0 : 1, p) };
  }
  return now;
}

import type { PictureSize } from '../../core/pictureFile.ts';
import { askWorker } from '../askWorker.ts';
import type { Orientation } from './exifOrientation.ts';

/** A part of an upright picture: of its width and height, from 0 to 1. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Region = { x: 0, y: 0, width: 1, height: 1 };

/** A picture to be drawn anew. */
export interface RedrawOrder {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the pixels have to be turned by; `null`: the browser puts them upright itself. */
  readonly orientation: Orientation | null;
  /** Upright; `null` where it is not known before the browser has opened it. */
  readonly size: PictureSize | null;
  /** What is left of it. */
  readonly region: Region;
}

export interface Redrawn extends PictureSize {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What browsers can make of a canvas; Safari makes no WebP. */
  readonly ending: 'webp' | 'jpg' | 'png';
}

/** `unread`: the browser cannot open such a file. */
export type RedrawAnswer = Redrawn | 'unread';

/** Draws a picture anew. */
export type Redraw = (order: RedrawOrder) => Promise<RedrawAnswer>;

/** Has a picture drawn beside the page, so that nobody's typing waits for it. Never rejects. */
export const redrawInWorker: Redraw = async (order) =>
  (await askWorker<RedrawOrder, RedrawAnswer>(startWorker, order)) ?? 'unread';

const startWorker = () =>
  new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });

import type { TFunction } from 'i18next';

import type { ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { Captioned } from '../captions.tsx';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { deeper, nameOf, linearText } from '../linearPieces.ts';

export interface VideoContent {
  readonly title: string;
  readonly intro: RichText | null;
  readonly film: Film;
  /** The whole seconds that it lasts, as the author states them. */
  readonly seconds: number;
  /** How much of it has to be watched, 0–1; 0 when going past it is enough. */
  readonly share: number;
  /** Kept free until the film is there, so that nothing moves. */
  readonly size: { readonly width: number; readonly height: number };
  /** The address of a picture to show before the film plays. */
  readonly poster: string | null;
  /** All that is said and shown, in words. */
  readonly transcript: RichText;
  /** Where it stops for questions, in its order. Each holds them in its slot. */
  readonly stops: readonly FilmStop[];
}

export interface FilmStop {
  readonly item: ItemNumber;
  /** Whole seconds from the film’s beginning, as the author counts them. */
  readonly at: number;
}

/** Where the film comes from: the course itself, or a site that first needs the learner's consent. */
export type Film = LocalFilmContent | ExternalFilmContent;

export interface LocalFilmContent extends Captioned {
  readonly kind: 'local';
  /** The same film in different formats, the one that browsers should try first in front. */
  readonly sources: readonly FilmSource[];
}

export interface FilmSource {
  readonly format: FilmFormat;
  readonly address: string;
}

export type FilmFormat = 'webm' | 'mp4';

export interface ExternalFilmContent {
  readonly kind: 'external';
  /** What is framed once the learner agreed; https. */
  readonly address: string;
  /** The page of the film, for those who rather watch it there; https. */
  readonly page: string;
  /** Who shows it, as people know them: "YouTube". */
  readonly provider: string;
}

/** What a stop is called, on the page and on paper. */
export const stopName = ({ at }: FilmStop, t: TFunction): string =>
  t('blocks.video.stop', { minutes: Math.floor(at / 60), seconds: at % 60 });

/** The transcript stands for the film; its questions follow. */
const linearize: Linearize<'video'> = ({ title, intro, transcript, stops }) => [
  nameOf('film', title, 2),
  ...linearText(intro),
  ...deeper(linearText(transcript), 1),
  ...stops.map(({ item }) => ({ kind: 'slot', item }) as const),
];

export const videoBehaviour: BlockBehaviour<'video'> = {
  linearize,
  ownWords: ({ stops }, t) => stops.map((stop) => stopName(stop, t)),
  closed: ({ stops }) => (stops.length === 0 ? 'transcript' : 'more'),
  left: (count, t) => t('blocks.video.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly video: VideoContent;
  }
}

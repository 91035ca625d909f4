import { palette } from '../palette.ts';
import { part } from './parts.ts';

/** How someone looks, whatever they feel. */
export interface Person {
  readonly head: string;
  readonly skin: string;
  readonly clothes: string;
  /** Of hair that is not black, and of what is worn on it. */
  readonly hair?: string;
  readonly beard?: 'full' | 'chin';
  readonly glasses?: 'glasses2' | 'glasses5';
}

/** A face of Open Peeps, by its name there. */
export type Face = 'smile' | 'calm' | 'blank' | 'serious' | 'solemn';

/** Where a bust stands: a square whose lower edge cuts the shoulders. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Looks to the left. */
  readonly flip?: boolean;
}

/** The side of the square that Open Peeps are drawn in. */
const SIDE = 704;

/** What `bust` is cut by; once in every drawing with people in it. Hair and shoulders may reach out. */
export const BUST_CLIP = `<clipPath id="bust"><path d="M-140-260h984v${SIDE + 260}h-984z"/></clipPath>`;

/** Someone from the shoulders up, at a place. */
export const bust = (person: Person, face: Face, place: Place): string =>
  `<g clip-path="url(#bust)" transform="${transformTo(place)}">${likeness(person, face)}</g>`;

/** The transform that brings a likeness to a place. */
export function transformTo({ x, y, size, flip = false }: Place): string {
  const scale = round(size / SIDE);
  return flip
    ? `translate(${x + size} ${y}) scale(-${scale} ${scale})`
    : `translate(${x} ${y}) scale(${scale})`;
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Someone as they are drawn, uncut, in the square of Open Peeps. */
export function likeness(person: Person, face: Face): string {
  const { head, beard, glasses } = person;
  const names = ['body', `head-${head}`, `face-${face}`];
  if (beard !== undefined) names.push(`beard-${beard}`);
  if (glasses !== undefined) names.push(`glasses-${glasses}`);
  return names.map((name) => coloured(part(name), person)).join('');
}

const coloured = (drawing: string, { skin, clothes, hair = palette.ink }: Person): string =>
  drawing
    .replaceAll('var(--ink)', palette.ink)
    .replaceAll('var(--skin)', skin)
    .replaceAll('var(--clothes)', clothes)
    .replaceAll('var(--hair)', hair);

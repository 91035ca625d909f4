import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

const NUMBER = String.raw`([\d.]+)`;
const OKLCH = new RegExp(String.raw`oklch\(${NUMBER} ${NUMBER} ${NUMBER}`, 'g');

type Theme = 'light' | 'dark';

const clip = (channel: number) => Math.min(1, Math.max(0, channel));

/** Relative luminance (WCAG 2.2) of an OKLCH colour, out-of-gamut channels clipped as browsers do. */
function luminance([l, chroma, hue]: readonly [number, number, number]): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short;
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue);
}

function token(name: string, theme: Theme): readonly [number, number, number] {
  const value = new RegExp(String.raw`--${name}: ([^;]+);`).exec(css)?.[1] ?? '';
  const colours = [...value.matchAll(OKLCH)].map(
    ([, l, c, h]) => [Number(l), Number(c), Number(h)] as const,
  );
  const colour = theme === 'dark' ? colours.at(-1) : colours[0];
  if (colour === undefined) throw new Error(`No colour is called ${name}`);
  return colour;
}

function contrast(text: string, ground: string, theme: Theme): number {
  const [darker = 0, lighter = 0] = [
    luminance(token(text, theme)),
    luminance(token(ground, theme)),
  ].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const surfaces = ['paper', 'paper-2', 'card'];
const soft = ['brand-soft', 'clay-soft', 'sun-soft', 'leaf-soft', 'rust-soft'];

describe.each<Theme>(['light', 'dark'])('contrast in the %s theme', (theme) => {
  it.each([...surfaces, ...soft])('ink on %s is at least 7 to 1', (ground) => {
    expect(contrast('ink', ground, theme)).toBeGreaterThanOrEqual(7);
  });

  it.each(surfaces)('muted text on %s is at least 7 to 1', (ground) => {
    expect(contrast('muted', ground, theme)).toBeGreaterThanOrEqual(7);
  });

  it.each(soft)('muted text on %s is at least 4.5 to 1', (ground) => {
    expect(contrast('muted', ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['brand', 'clay', 'sun', 'leaf', 'rust'])(
    '%s text is readable on its ground',
    (accent) => {
      for (const ground of [...surfaces, `${accent}-soft`]) {
        expect(contrast(`${accent}-ink`, ground, theme)).toBeGreaterThanOrEqual(5.5);
      }
    },
  );

  it.each(['brand', 'leaf', 'rust'])('text on a %s fill is readable', (accent) => {
    expect(contrast(`on-${accent}`, accent, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it('a pressed button is readable too', () => {
    expect(contrast('on-brand', 'brand-strong', theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'focus', 'brand', 'leaf', 'rust', 'clay'])(
    'a part of the interface in %s stands out 3 to 1',
    (part) => {
      for (const ground of surfaces) {
        expect(contrast(part, ground, theme)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

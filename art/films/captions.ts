import type { Cue } from './cues.ts';
import type { Film } from './film.ts';

/** The film's words as captions (WebVTT), for who wants them larger than they are in the picture. */
export const captionsOf = ({ cues, seconds, writing }: Film): string =>
  ['WEBVTT\n', ...cues.map((cue) => captionOf(cue, seconds, writing.comma))].join('\n');

function captionOf({ from, to, lines, listed = [] }: Cue, seconds: number, comma: string): string {
  const words = listed.length === 0 ? lines : [...lines, `${listed.join(comma)}.`];
  return `${time(from)} --> ${time(Math.min(to, seconds))}\n${words.join('\n')}\n`;
}

/** `00:07.200`, of whole tenths of a second. */
function time(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const [minutes, rest] = [Math.floor(tenths / 600), tenths % 600];
  return `${twoDigits(minutes)}:${twoDigits(Math.floor(rest / 10))}.${rest % 10}00`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

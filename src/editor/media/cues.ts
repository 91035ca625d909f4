/** A caption: what is said from one second of a film to another. */
export interface Cue {
  /** In seconds, to the millisecond. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where it stands on the film, as WebVTT says it; mostly empty. */
  readonly settings: string;
}

/** A part of a file of captions that cannot be shown. */
export interface CueFault {
  /** Counted from 1. */
  readonly line: number;
  readonly kind: 'time' | 'order' | 'empty';
}

export interface ReadCues {
  readonly cues: readonly Cue[];
  readonly faults: readonly CueFault[];
}

/** Letters as programs for captions write them: UTF-8 or UTF-16, else the Windows of western Europe. */
export function captionLetters(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads WebVTT and SubRip (SRT) alike; what is broken is told by its line, and the rest is read. */
export function readCues(text: string): ReadCues {
  const cues: Cue[] = [];
  const faults: CueFault[] = [];
  for (const { line, rows } of partsOf(text)) {
    const cue = cueOf(rows);
    if (cue === null) continue;
    if (typeof cue === 'string') faults.push({ line, kind: cue });
    else cues.push(cue);
  }
  return { cues: cues.toSorted((one, other) => one.start - other.start), faults };
}

interface Part {
  readonly line: number;
  readonly rows: readonly string[];
}

/** What stands between empty lines. */
function partsOf(text: string): readonly Part[] {
  const parts: { line: number; rows: string[] }[] = [];
  let isOpen = false;
  for (const [index, row] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (row.trim() === '') isOpen = false;
    else if (isOpen) parts.at(-1)?.rows.push(row.trim());
    else {
      parts.push({ line: index + 1, rows: [row.trim()] });
      isOpen = true;
    }
  }
  return parts;
}

/** Hours may be missing, and SubRip writes a comma before the milliseconds. */
const TIME = /^(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?$/;
/** What WebVTT has beside captions. */
const ASIDE = /^(?:WEBVTT|NOTE|STYLE|REGION)\b/;

/** `null` where it is no caption at all. */
function cueOf(rows: readonly string[]): Cue | CueFault['kind'] | null {
  const at = rows.findIndex((row) => row.includes('-->'));
  if (at === -1) return ASIDE.test(rows[0] ?? '') || rows.length === 1 ? null : 'time';
  const [from = '', rest = ''] = rows[at]?.split('-->') ?? [];
  const [to = '', ...settings] = rest.trim().split(/\s+/);
  const [start, end] = [secondsIn(from), secondsIn(to)];
  const text = rows
    .slice(at + 1)
    .map(plainRow)
    .join('\n')
    .trim();
  if (start === null || end === null) return 'time';
  if (end <= start) return 'order';
  return text === '' ? 'empty' : { start, end, text, settings: settings.join(' ') };
}

/** The seconds that a time says; `null` where it is none. */
export function secondsIn(time: string): number | null {
  const parts = TIME.exec(time.trim());
  if (parts === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0', rest = '0'] = parts;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole + Number(rest.padEnd(3, '0')) / 1000;
}

/** What SubRip has and WebVTT does not: fonts, colours and places in braces. */
const plainRow = (row: string): string =>
  row.replace(/<\/?font[^>]*>/gi, '').replace(/\{\\[^}]*\}/g, '');

/** A time as WebVTT writes it: `00:01:02.500`. */
export function timeOf(seconds: number): string {
  const all = Math.round(Math.max(0, seconds) * 1000);
  const rest = String(all % 1000).padStart(3, '0');
  return `${two(all / 3_600_000)}:${two((all / 60_000) % 60)}:${two((all / 1000) % 60)}.${rest}`;
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** Captions as a file of WebVTT. */
export const vttOf = (cues: readonly Cue[]): string =>
  [
    'WEBVTT\n',
    ...cues.map(
      ({ start, end, text, settings }) =>
        `${timeOf(start)} --> ${timeOf(end)}${settings === '' ? '' : ` ${settings}`}\n${text.replaceAll(/\n{2,}/g, '\n').replaceAll('-->', '→')}\n`,
    ),
  ].join('\n');

/** In seconds: after such a silence something new is said. */
const SILENCE = 2;

/** What is said, as paragraphs of Markdown: what a transcript begins with. */
export function transcriptOf(cues: readonly Cue[]): string {
  let text = '';
  let end = 0;
  for (const cue of cues) {
    const said = cue.text
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const isNew = text !== '' && (cue.start - end > SILENCE || /^[-–—]/.test(said));
    text += `${text === '' ? '' : isNew ? '\n\n' : ' '}${said.replace(/^[-–—]\s*/, '')}`;
    end = cue.end;
  }
  return text;
}

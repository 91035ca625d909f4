import type { FilmFacts } from './filmFacts.ts';

/** The sound of a second, in samples, is counted in these by MPEG 1, 2 and 2.5 (ISO 11172-3, 13818-3). */
const RATES: Readonly<Record<number, readonly number[]>> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
};
/** Kilobits a second of Layer III, by the number in a frame’s head. */
const BITS_OF_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const BITS_OF_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** Where the sound of an MP3 begins: behind the tag with its title and its picture (ID3v2). */
export function mp3Start(head: Uint8Array): number {
  if (latin(head, 0, 3) !== 'ID3' || head.length < 10) return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (head[at] ?? 0), 0);
  return 10 + size + ((head[5] ?? 0) & 0x10 ? 10 : 0);
}

/**
 * Reads the first frame of an MP3. Never throws.
 *
 * @param sound From where the sound begins.
 * @param size All of the sound, in bytes.
 */
export function mp3Facts(sound: Uint8Array, size: number): FilmFacts {
  const at = sound.findIndex(
    (byte, index) => byte === 0xff && ((sound[index + 1] ?? 0) & 0xe6) === 0xe2,
  );
  const seconds = at === -1 ? null : mp3Seconds(viewOf(sound.subarray(at)), size - at);
  return { seconds, codecs: [] };
}

function mp3Seconds(frame: DataView, size: number): number | null {
  if (frame.byteLength < 4) return null;
  const [second, third, fourth] = [frame.getUint8(1), frame.getUint8(2), frame.getUint8(3)];
  const version = (second >> 3) & 3;
  const rate = RATES[version]?.[(third >> 2) & 3];
  const bits = (version === 3 ? BITS_OF_1 : BITS_OF_2)[third >> 4];
  if (rate === undefined || bits === undefined || bits === 0) return null;
  const frames = framesOf(frame, version === 3, fourth >> 6 === 3);
  return frames === null
    ? (size * 8) / (bits * 1000)
    : (frames * (version === 3 ? 1152 : 576)) / rate;
}

/** How many frames there are, which encoders write into the first one; `null` where they did not. */
function framesOf(frame: DataView, isFirst: boolean, isMono: boolean): number | null {
  const [mono, stereo] = isFirst ? [17, 32] : [9, 17];
  const at = 4 + (isMono ? mono : stereo);
  if (frame.byteLength < at + 12 || !['Xing', 'Info'].includes(word(frame, at))) return null;
  return frame.getUint32(at + 4) & 1 ? frame.getUint32(at + 8) : null;
}

const PLAIN = new Set([1, 3, 0xfffe]);

/** Reads the beginning of a WAV (RIFF). Never throws. */
export function wavFacts(head: Uint8Array, size: number): FilmFacts {
  const view = viewOf(head);
  let [perSecond, codecs]: [number, readonly string[]] = [0, []];
  for (let at = 12; at + 8 <= view.byteLength;) {
    const [name, length] = [word(view, at), view.getUint32(at + 4, true)];
    if (name === 'fmt ' && at + 24 <= view.byteLength) {
      const coding = view.getUint16(at + 8, true);
      perSecond = view.getUint32(at + 16, true);
      codecs = [PLAIN.has(coding) ? 'PCM' : `WAV ${coding}`];
    }
    // What is written while it is recorded often does not know its length.
    if (name === 'data' && perSecond > 0) {
      return { seconds: Math.min(length, size - at - 8) / perSecond, codecs };
    }
    at += 8 + length + (length % 2);
  }
  return { seconds: null, codecs };
}

/** Reads the first and the last page of an Ogg (RFC 3533, 7845). Never throws. */
export function oggFacts(head: Uint8Array, tail: Uint8Array): FilmFacts {
  const view = viewOf(head);
  const packet = 27 + (head[26] ?? 0);
  const isOpus = latin(head, packet, 8) === 'OpusHead';
  const isVorbis = latin(head, packet, 7) === '\u0001vorbis';
  if ((!isOpus && !isVorbis) || packet + 16 > view.byteLength) return { seconds: null, codecs: [] };
  const rate = isOpus ? 48_000 : view.getUint32(packet + 12, true);
  const skipped = isOpus ? view.getUint16(packet + 10, true) : 0;
  const last = lastPage(tail);
  const samples = last === null ? 0 : Number(viewOf(tail).getBigUint64(last + 6, true)) - skipped;
  return { seconds: samples > 0 && rate > 0 ? samples / rate : null, codecs: [] };
}

function lastPage(tail: Uint8Array): number | null {
  for (let at = tail.length - 14; at >= 0; at -= 1) {
    if (tail[at] === 0x4f && latin(tail, at, 4) === 'OggS') return at;
  }
  return null;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const word = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));

const latin = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

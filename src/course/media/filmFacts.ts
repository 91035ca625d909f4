/** What a film or a recording says of itself. */
export interface FilmFacts {
  /** `null` where it does not say. */
  readonly seconds: number | null;
  /** As the container names them: `avc1`, `hvc1`, `V_VP9`. */
  readonly codecs: readonly string[];
}

interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

const INSIDE = new Set(['trak', 'mdia', 'minf', 'stbl']);

/** Reads the `moov` box of an MP4 (ISO 14496-12), from behind its head. Never throws. */
export function mp4Facts(moov: Uint8Array): FilmFacts {
  const view = new DataView(moov.buffer, moov.byteOffset, moov.byteLength);
  const boxes = [...boxesIn(view, 0, moov.length)];
  const head = boxes.find(({ type }) => type === 'mvhd');
  return {
    seconds: head === undefined ? null : lengthOf(view, head.from),
    codecs: boxes.filter(({ type }) => type === 'stsd').map(({ from }) => wordAt(view, from + 12)),
  };
}

function* boxesIn(view: DataView, from: number, end: number): Iterable<Box> {
  for (let at = from; at + 8 <= end;) {
    const size = view.getUint32(at);
    if (size < 8 || at + size > end) return;
    const type = wordAt(view, at + 4);
    yield { type, from: at + 8, to: at + size };
    if (INSIDE.has(type)) yield* boxesIn(view, at + 8, at + size);
    at += size;
  }
}

/** Version 1 has 64-bit times; films of more than 2³² ticks are not told. */
function lengthOf(view: DataView, from: number): number | null {
  if (from + 32 > view.byteLength) return null;
  const at = view.getUint8(from) === 1 ? from + 20 : from + 12;
  const ticks = view.getUint8(from) === 1 ? view.getUint32(at + 8) : view.getUint32(at + 4);
  const scale = view.getUint32(at);
  return scale === 0 || ticks === 0 || ticks === 0xffffffff ? null : ticks / scale;
}

function wordAt(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return '';
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
}

// Names of elements in the specification of WebM (Matroska, RFC 9559).
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const CODEC = 0x86;

/** Reads the beginning of a WebM file. Never throws. */
export function webmFacts(beginning: Uint8Array): FilmFacts {
  const view = new DataView(beginning.buffer, beginning.byteOffset, beginning.byteLength);
  let [scale, duration] = [1_000_000, 0];
  const codecs: string[] = [];
  for (const { id, from, to } of elementsIn(view, 0, beginning.length)) {
    if (id === SCALE) scale = numberIn(view, from, to);
    if (id === DURATION && to - from === 4) duration = view.getFloat32(from);
    if (id === DURATION && to - from === 8) duration = view.getFloat64(from);
    if (id === CODEC) codecs.push(String.fromCharCode(...beginning.subarray(from, to)));
  }
  return { seconds: duration > 0 ? (duration * scale) / 1_000_000_000 : null, codecs };
}

interface Element {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

function* elementsIn(view: DataView, start: number, end: number): Iterable<Element> {
  for (let at = start; at < end;) {
    const id = variable(view, at, false);
    const size = id === null ? null : variable(view, at + id.length, true);
    if (id === null || size === null) return;
    const from = at + id.length + size.length;
    const to = Math.min(from + size.value, end);
    if ([SEGMENT, INFO, TRACKS, TRACK].includes(id.value)) yield* elementsIn(view, from, to);
    else if (from + size.value <= end) yield { id: id.value, from, to };
    at = to;
  }
}

/** A number that says in its first bits how long it is. Sizes have that mark taken off. */
function variable(
  view: DataView,
  at: number,
  isSize: boolean,
): { value: number; length: number } | null {
  if (at >= view.byteLength) return null;
  const first = view.getUint8(at);
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > view.byteLength) return null;
  const own = isSize ? first - 2 ** (8 - length) : first;
  return { value: numberIn(view, at + 1, at + length, own), length };
}

function numberIn(view: DataView, from: number, to: number, start = 0): number {
  let value = start;
  for (let at = from; at < to; at += 1) value = value * 256 + view.getUint8(at);
  return value;
}

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ART } from './places.ts';
import { onAndOn } from './sounds/onAndOn.ts';
import { sixBlasts } from './sounds/sixBlasts.ts';
import { RATE, samplesOf, type Sound, soundCaptions } from './sounds/sound.ts';
import { twoNotes } from './sounds/twoNotes.ts';

const ROOT = join(ART, '..');

export const sounds: readonly Sound[] = [sixBlasts, twoNotes, onAndOn];

/** Computes and encodes all sounds. */
export function run(): void {
  for (const sound of sounds) {
    for (const file of sound.files) {
      encode(samplesOf(sound), join(ROOT, file));
    }
    if (sound.captionsFile !== undefined) {
      writeFileSync(join(ROOT, sound.captionsFile), soundCaptions(sound));
    }
  }
}

/** As MP3, which everything plays; without the name of the encoder, the same sound makes the same file. */
function encode(samples: Uint8Array, file: string): void {
  const read = `-f s16le -ar ${RATE} -ac 1 -i pipe:0`;
  const write = '-map_metadata -1 -fflags +bitexact -flags:a +bitexact -c:a libmp3lame -b:a 32k';
  const args = ['-y', '-loglevel', 'error', ...`${read} ${write}`.split(' '), file];
  const { status } = spawnSync('ffmpeg', args, { input: samples, stdio: ['pipe', 2, 2] });
  if (status !== 0) throw new Error(`ffmpeg ended with ${String(status)}.`);
}

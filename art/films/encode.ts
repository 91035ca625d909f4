import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { pictureFile } from './capture.ts';
import { FRAMES_A_SECOND } from './film.ts';

/** The colours of web video, said in the file, so that every player shows the same. */
const COLOUR =
  '-vf scale=out_color_matrix=bt709:out_range=tv,format=yuv420p -colorspace bt709 -color_primaries bt709 -color_trc bt709';
/** Without the date and the name of the encoder, the same pictures make the same file. */
const PLAIN = '-map_metadata -1 -fflags +bitexact -flags:v +bitexact';

/** The film for most browsers, from a folder of pictures: VP9. */
export const toWebm = (folder: string, file: string): Promise<void> =>
  encode(
    folder,
    '-c:v libvpx-vp9 -b:v 0 -crf 42 -g 250 -deadline good -cpu-used 5 -row-mt 1 -tile-columns 2',
    file,
  );

/** The film for all others: H.264, which can begin to play before it is all there. */
export const toMp4 = (folder: string, file: string): Promise<void> =>
  encode(
    folder,
    '-c:v libx264 -crf 28 -preset medium -tune animation -g 250 -movflags +faststart',
    file,
  );

/** One picture of the film, by its number. */
export const toPoster = (folder: string, index: number, file: string): Promise<void> =>
  ffmpeg(['-i', join(folder, pictureFile(index)), '-c:v', 'libwebp', '-quality', '82', file]);

const encode = (folder: string, coding: string, file: string): Promise<void> =>
  ffmpeg([
    '-framerate',
    String(FRAMES_A_SECOND),
    '-i',
    join(folder, '%05d.png'),
    ...`${COLOUR} ${coding} ${PLAIN}`.split(' '),
    file,
  ]);

async function ffmpeg(args: readonly string[]): Promise<void> {
  const child = spawn('ffmpeg', ['-y', '-loglevel', 'error', ...args], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`ffmpeg ended with ${String(code)}.`);
}

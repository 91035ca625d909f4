import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { Film, FilmFormat, FilmSource, VideoContent } from './content.ts';
import type { videoSchema } from './schema.ts';

type AuthoredVideo = z.output<typeof videoSchema>;

/** Browsers take the first that they can play: WebM is the smaller one. */
const FORMATS: readonly FilmFormat[] = ['webm', 'mp4'];

export function compileVideo(
  video: AuthoredVideo,
  context: CompileContext,
): CompiledBlock<VideoContent> {
  const share = video.watched / 100;
  return {
    content: {
      title: video.title,
      intro: richTextOrNull(video.intro, context),
      film: compileFilm(video, context),
      seconds: video.seconds,
      share,
      size: video.size ?? { width: 16, height: 9 },
      poster: video.poster === undefined ? null : context.media(video.poster),
      transcript: context.richText(video.transcript),
    },
    state: { kind: 'ranges', length: video.seconds },
    done: share === 0 ? { when: 'passed' } : { when: 'watched', share },
  };
}

function compileFilm(
  { external, sources = {}, captions = [], silent = false }: AuthoredVideo,
  { media }: CompileContext,
): Film {
  if (external !== undefined) {
    const { provider, address, page = address } = external;
    return { kind: 'external', address, page, provider };
  }
  return {
    kind: 'local',
    sources: FORMATS.flatMap((format): readonly FilmSource[] => {
      const file = sources[format];
      return file === undefined ? [] : [{ format, address: media(file) }];
    }),
    captions: captions.map(({ language, file }) => ({ language, address: media(file) })),
    silent,
  };
}

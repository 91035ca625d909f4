import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import type { audioSchema, AuthoredAudio } from './author.ts';
import type { AudioContent } from './content.ts';
import { lintAudio } from './lint.ts';

function compileAudio(audio: AuthoredAudio, context: CompileContext): CompiledBlock<AudioContent> {
  const { title, intro, recording, seconds, heard, captions = [], transcript } = audio;
  const share = heard / 100;
  return {
    content: {
      title,
      intro: richTextOrNull(intro, context),
      file: context.media(recording),
      seconds,
      share,
      captions: captions.map((each) => ({
        language: each.language,
        address: context.media(each.file),
      })),
      transcript: context.richText(transcript),
    },
    state: { kind: 'ranges', length: seconds },
    done: share === 0 ? { when: 'passed' } : { when: 'watched', share },
  };
}

export const audioBuild: BlockBuild<'audio', typeof audioSchema> = {
  compile: compileAudio,
  lint: lintAudio,
};

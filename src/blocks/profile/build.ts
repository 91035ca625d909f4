import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import type { profileSchema } from './author.ts';
import type { ProfileContent } from './content.ts';
import { lintProfile } from './lint.ts';

type Profile = z.output<typeof profileSchema>;

function compileProfile(authored: Profile, context: CompileContext): CompiledBlock<ProfileContent> {
  const { question, report, thanks, dimensions } = authored;
  const scale = authored.scale.map(({ id: name, label: text }) => ({
    item: context.item(name),
    text,
  }));
  const statements = authored.statements.map(({ id: name, text, dimension, reversed }) => ({
    item: context.item(name),
    id: name,
    text,
    dimension: Math.max(
      0,
      dimensions.findIndex((each) => each.id === dimension),
    ),
    reversed,
  }));
  return {
    content: {
      question,
      scale,
      statements,
      dimensions: dimensions.map(({ title, bands }) => ({
        title,
        bands: bands.map((band) => ({
          from: band.from,
          to: band.to,
          title: band.title,
          text: context.richText(band.text),
        })),
      })),
      report,
      thanks: richTextOrNull(thanks, context),
    },
    state: {
      kind: 'grid',
      rows: statements.map(({ item }) => item),
      columns: scale.map(({ item }) => item),
    },
    done: { when: 'answered' },
  };
}

export const profileBuild: BlockBuild<'profile', typeof profileSchema> = {
  compile: compileProfile,
  lint: lintProfile,
};

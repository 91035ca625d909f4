import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import {
  LOOKS,
  type Person,
  type ScenarioContent,
  type Scene,
  type StoryChoice,
} from './content.ts';
import { lintScenario } from './lint.ts';
import {
  type AuthoredChoice,
  type AuthoredPerson,
  type AuthoredScenario,
  type AuthoredScene,
  type ScenarioSchema,
} from './schema.ts';
import { rangeOf, walkStory } from './walkStory.ts';

function compileScenario(
  { title, intro, people = [], meters = [], scenes, back }: AuthoredScenario,
  context: CompileContext,
): CompiledBlock<ScenarioContent> {
  const walked = walkStory({ meters, scenes });
  const content: ScenarioContent = {
    title,
    intro: richTextOrNull(intro, context),
    people: people.map((each, index) => compilePerson(each, index, context)),
    meters: meters.map(({ id: name, ...rest }) => ({
      item: context.item(name),
      ...rest,
      range: rangeOf(name, walked),
    })),
    scenes: scenes.map((each) => compileScene(each, context)),
    back,
  };
  const endings = new Set(content.scenes.flatMap((each) => (each.ending ? [each.item] : [])));
  return {
    content,
    state: {
      kind: 'path',
      start: content.scenes[0]?.item ?? 0,
      options: content.scenes.flatMap(({ item: from, choices }) =>
        choices.map(({ item, to }) => ({ item, from, to: endings.has(to) ? null : to })),
      ),
    },
    done: { when: 'ended' },
    // Who takes another way never comes to it: it holds up nobody but those whom the scene asks.
    slots: scenes.flatMap(({ id: name, asks, ending }) =>
      asks === undefined || ending !== undefined
        ? []
        : [
            {
              item: context.item(name),
              blocks: asks.map((question) => ({ ...question, optional: true })),
            },
          ],
    ),
  };
}

function compilePerson(
  { id: name, name: called, about, figure, file, alternative = '' }: AuthoredPerson,
  index: number,
  { item, picture }: CompileContext,
): Person {
  return {
    item: item(name),
    name: called,
    about: about ?? null,
    picture: file === undefined ? null : { ...picture(file), alternative },
    look: figure ?? LOOKS[index % LOOKS.length] ?? 'curls',
  };
}

const compileScene = (
  { id: name, title, text, says = [], asks, question, choices = [], ending: end }: AuthoredScene,
  context: CompileContext,
): Scene => ({
  item: context.item(name),
  id: name,
  title,
  text: context.richText(text),
  says: says.map(({ who, text: words }) => ({
    who: context.item(who),
    text: context.richText(words),
  })),
  ...(asks === undefined || end !== undefined ? {} : { asks: true }),
  question: question ?? null,
  choices: end === undefined ? choices.map((each) => compileChoice(each, context)) : [],
  ending:
    end === undefined
      ? null
      : {
          title: end.title,
          text: context.richText(end.text),
          otherwise: richTextOrNull(end.otherwise, context),
        },
});

const compileChoice = (
  { id: name, text, to, after, changes: made = [], needs: needed = [], answered }: AuthoredChoice,
  context: CompileContext,
): StoryChoice => ({
  item: context.item(name),
  id: name,
  text,
  to: context.item(to),
  after: richTextOrNull(after, context),
  changes: made.map(({ meter: of, by }) => ({ meter: context.item(of), by })),
  needs: needed.map(({ meter: of, ...limits }) => ({ meter: context.item(of), ...limits })),
  ...(answered === undefined ? {} : { answered }),
});

export const scenarioBuild: BlockBuild<'scenario', ScenarioSchema> = {
  compile: compileScenario,
  lint: lintScenario,
};

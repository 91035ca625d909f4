import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { PaperHead } from '../PaperHead.tsx';
import { PaperPicture } from '../PaperPicture.tsx';
import type { PaperProps } from '../paperContract.ts';
import type { Ending, Outcome, ScenarioContent, Scene, StoryChoice } from './content.ts';

/** The story as a script: every scene with its number, and where each choice leads. */
export const Paper = ({ content, renderSlot }: PaperProps<'scenario'>) => (
  <>
    <PaperHead {...content} />
    <Persons {...content} />
    <Deeper>
      {content.scenes.map((scene, index) => (
        <ScriptedScene key={scene.item} content={content} scene={scene} number={index + 1}>
          {scene.asks && renderSlot(scene.item)}
        </ScriptedScene>
      ))}
    </Deeper>
  </>
);

function Persons({ people, meters }: Pick<ScenarioContent, 'people' | 'meters'>) {
  const { t } = useTranslation();
  if (people.length + meters.length === 0) return null;
  return (
    <ul>
      {people.map(({ item, name, about, picture }) => (
        <li key={item}>
          {picture !== null && <PaperPicture picture={picture} />}
          <strong>{name}</strong>
          {about !== null && <>: {about}</>}
        </li>
      ))}
      {meters.map(({ item, name, start }) => (
        <li key={item}>{t('blocks.scenario.begins', { meter: name, level: start })}</li>
      ))}
    </ul>
  );
}

interface ScriptedSceneProps {
  readonly content: ScenarioContent;
  readonly scene: Scene;
  /** 1 for the first. */
  readonly number: number;
  /** What it asks. */
  readonly children: ReactNode;
}

function ScriptedScene({ content, scene, number, children }: ScriptedSceneProps) {
  const { t } = useTranslation();
  const { title, text, says, question, choices, ending } = scene;
  return (
    <section>
      <PaperHead title={t('blocks.scenario.scene', { number, title })} part={title} intro={text} />
      {says.map(({ who, text: words }, index) => (
        <div key={index} data-said>
          <p data-label>{content.people.find(({ item }) => item === who)?.name}</p>
          <RichText value={words} />
        </div>
      ))}
      <Deeper>{children}</Deeper>
      {choices.length > 0 && (
        <p data-asked>
          <Plain text={question ?? t('blocks.scenario.decide')} />
        </p>
      )}
      <ul>
        {choices.map((choice) => (
          <li key={choice.item}>
            <Plain text={choice.text} /> <Consequences content={content} choice={choice} />
            {choice.after !== null && <RichText value={choice.after} />}
          </li>
        ))}
      </ul>
      {ending !== null && (
        <Deeper>
          <PrintedEnding ending={ending} />
        </Deeper>
      )}
    </section>
  );
}

const AFTER = {
  correct: 'blocks.scenario.afterRight',
  incorrect: 'blocks.scenario.afterWrong',
} as const satisfies Record<Outcome, string>;

interface ConsequencesProps {
  readonly content: ScenarioContent;
  readonly choice: StoryChoice;
}

/** In brackets: where a choice leads, what it changes, and what it needs. */
function Consequences({ content: { scenes, meters }, choice }: ConsequencesProps) {
  const { t } = useTranslation();
  const nameOf = (of: number) => meters.find(({ item }) => item === of)?.name ?? '';
  const number = scenes.findIndex(({ item }) => item === choice.to) + 1;
  const changes = choice.changes.map(({ meter, by }) =>
    t(by > 0 ? 'blocks.scenario.rises' : 'blocks.scenario.falls', {
      meter: nameOf(meter),
      by: Math.abs(by),
    }),
  );
  const needs = choice.needs.flatMap(({ meter, atLeast, atMost }) => [
    ...(atLeast === undefined
      ? []
      : [t('blocks.scenario.atLeast', { meter: nameOf(meter), level: atLeast })]),
    ...(atMost === undefined
      ? []
      : [t('blocks.scenario.atMost', { meter: nameOf(meter), level: atMost })]),
  ]);
  const words = [
    t('blocks.scenario.leadsTo', { number }),
    ...changes,
    ...needs,
    ...(choice.answered === undefined ? [] : [t(AFTER[choice.answered])]),
  ].join('; ');
  return <em>({words})</em>;
}

function PrintedEnding({ ending: { title, text, otherwise } }: { readonly ending: Ending }) {
  const { t } = useTranslation();
  return (
    <>
      <PaperHead title={title} intro={text} />
      {otherwise !== null && <PaperHead title={t('blocks.scenario.otherwise')} intro={otherwise} />}
    </>
  );
}

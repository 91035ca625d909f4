import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { ForeignFrame, type FrameRights } from '../ForeignFrame.tsx';
import { FrameEnd, FrameRoom } from '../FrameRoom.tsx';
import { OutLink } from '../OutLink.tsx';
import { SayDone } from '../SayDone.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import { type EmbedContent, PAGE_ITEM } from './content.ts';
import styles from './View.module.css';

/**
 * A page may send its own forms, for a calculator or a board is one. It opens no window, leads the
 * course nowhere, sees no camera, and is not told from where it is shown.
 */
const OF_PAGES: FrameRights = {
  sandbox: 'allow-forms',
  allow: '',
  referrerPolicy: 'no-referrer',
};

/** A page of another site, the way to it, and what it shows in words. */
export function View({ block, done, act }: BlockViewProps<'embed'>) {
  const { t } = useTranslation();
  const { content, state } = block;
  const counts = state.kind === 'items';
  const open = () => {
    if (counts && !done) act({ type: 'open', item: PAGE_ITEM });
  };
  return (
    <div className={styles['embed']}>
      <BlockHead title={content.title} intro={content.intro} />
      <FrameRoom height={content.height}>
        <Framed content={content} onShown={open} />
      </FrameRoom>
      <p className={styles['way']}>
        <OutLink to={content.page} onFollow={open}>
          {t('blocks.embed.page', { provider: content.provider })}
        </OutLink>
      </p>
      <Deeper>
        <Heading>{t('blocks.embed.inWords')}</Heading>
      </Deeper>
      <Words value={content.inWords} />
      {counts && <HowFar done={done} onRead={open} />}
    </div>
  );
}

interface FramedProps {
  readonly content: EmbedContent;
  readonly onShown: () => void;
}

function Framed({ content: { address, title, provider }, onShown }: FramedProps) {
  const { t } = useTranslation();
  const { host } = new URL(address);
  return (
    <ForeignFrame
      address={address}
      title={title}
      words={{
        shownBy: t('blocks.embed.shownBy', { provider }),
        willLearn: t('blocks.embed.willLearn', { host }),
        agree: t('blocks.embed.open', { host }),
      }}
      rights={OF_PAGES}
      onShown={onShown}
    />
  );
}

interface HowFarProps {
  readonly done: boolean;
  readonly onRead: () => void;
}

/** What is left to do, in words; screen readers find it, and are not told. */
function HowFar({ done, onRead }: HowFarProps) {
  const { t } = useTranslation();
  return (
    <FrameEnd>
      {!done && <p>{t('blocks.embed.waits')}</p>}
      <SayDone
        label={t('blocks.embed.readIt')}
        doneWords={t('blocks.embed.done')}
        done={done}
        onSay={onRead}
        always
      />
    </FrameEnd>
  );
}

import { Tab, Tabs } from '@hubspot/ui-extensions';
import type { ReplyRoutes } from '../contract/route.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { useLanguage } from '../context/card.ts';
import { CommentBox } from './CommentBox.tsx';
import type { Mode } from './sending/sendState.ts';
import { ReplyBox } from './ReplyBox.tsx';
import type { ComposerProps } from './sending/useComposer.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
  routes: ReplyRoutes;
  seenMessageId: string | undefined;
  reply: ComposerProps;
  comment: ComposerProps;
  mode: Mode;
  onMode: (mode: Mode) => void;
}

/** The tabs for replying to the customer and commenting for the team; only the selected one is rendered. */
export function ComposerTabs({ mode, onMode, reply, comment, ...rest }: Props) {
  const { strings } = useLanguage();
  const title = ({ mode: own, composer }: ComposerProps) =>
    own !== mode && composer.draft().trim() ? strings[own].modeWithDraft : strings[own].mode;
  return (
    <Tabs selected={mode} onSelectedChange={(selected: string) => onMode(readMode(selected))}>
      <Tab tabId="reply" title={title(reply)}>
        {mode === 'reply' && <ReplyBox {...reply} {...rest} />}
      </Tab>
      <Tab tabId="comment" title={title(comment)}>
        {mode === 'comment' && <CommentBox {...comment} {...rest} />}
      </Tab>
    </Tabs>
  );
}

function readMode(selected: string): Mode {
  return selected === 'comment' ? 'comment' : 'reply';
}

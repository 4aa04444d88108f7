import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import type { Comment } from '../../contract/message.ts';
import type { Names } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { commentAuthor } from './commentAuthor.ts';
import { Attachments } from './Attachments.tsx';
import { EntryHeading } from './EntryHeading.tsx';
import { FullText } from './text/FullText.tsx';

interface Props {
  threadId: string;
  comment: Comment;
  names: Names;
  isNew: boolean;
}

/** A comment for the team, styled unlike customer messages. */
export function CommentEntry({ threadId, comment, names, isNew }: Props) {
  const { me, language } = useCard();
  const { strings } = language;
  const read = (text: string) => commentAuthor({ ...comment, text }, names.actors, me, strings);
  const { name, text } = read(comment.text);
  return (
    <Tile compact testId="message">
      <Flex direction="column" gap="xs">
        <EntryHeading
          name={name}
          role={strings.comment.label}
          variant="warning"
          at={comment.at}
          isNew={isNew}
          internal
        />
        <FullText
          threadId={threadId}
          message={{ ...comment, text }}
          toShownText={(whole) => read(whole).text}
        />
        <Attachments threadId={threadId} messageId={comment.id} attachments={comment.attachments} />
        <Text variant="microcopy">{strings.message.commentHelp}</Text>
      </Flex>
    </Tile>
  );
}

import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import type { Comment } from '../../contract/message.ts';
import type { Names } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { commentAuthor } from './commentAuthor.ts';
import { Attachments } from './Attachments.tsx';
import { EntryHeading } from './EntryHeading.tsx';
import { CollapsibleText } from './text/CollapsibleText.tsx';

interface Props {
  comment: Comment;
  names: Names;
  isNew: boolean;
}

/** A comment for the team, styled unlike customer messages. */
export function CommentEntry({ comment, names, isNew }: Props) {
  const { me, language } = useCard();
  const { strings } = language;
  const { name, text } = commentAuthor(comment, names.actors, me, strings);
  return (
    <Tile compact testId="message">
      <Flex direction="column" gap="xs">
        <EntryHeading
          name={name}
          role={strings.message.comment}
          variant="warning"
          at={comment.at}
          isNew={isNew}
          internal
        />
        <CollapsibleText text={text} />
        <Attachments attachments={comment.attachments} />
        <Text variant="microcopy">{strings.message.commentHelp}</Text>
      </Flex>
    </Tile>
  );
}

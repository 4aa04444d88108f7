import { Dropdown, Flex, Text } from '@hubspot/ui-extensions';
import { ArchiveNotice } from '../../archive/ArchiveNotice.tsx';
import { useArchive } from '../../archive/useArchive.ts';
import { Assignee } from '../../assignee/Assignee.tsx';
import type { Names, ThreadSummary } from '../../contract/thread.ts';
import { useCard } from '../../context/card.ts';
import { threadUrl } from '../../hubspot-link/threadUrl.ts';
import { Status } from '../../status/Status.tsx';
import { CustomerLine } from './CustomerLine.tsx';
import { Place } from './ThreadLocation.tsx';
import { useClipboard } from './useClipboard.ts';

interface Props {
  thread: ThreadSummary;
  names: Names;
}

/** Status, location, customer, assignee and actions of a thread. */
export function Header({ thread, names }: Props) {
  const { portal, language } = useCard();
  const { thread: strings } = language.strings;
  const address = threadUrl(thread, names, portal);
  const archive = useArchive(thread);
  const { copied, copy } = useClipboard();
  return (
    <Flex direction="column" gap="sm">
      <Status thread={thread}>
        <Dropdown variant="secondary" buttonSize="xs" buttonText={strings.actions}>
          <Dropdown.ButtonItem onClick={() => copy(address.url)}>
            {strings.copyLink}
          </Dropdown.ButtonItem>
          {!thread.archived && !thread.cannotArchive && (
            <Dropdown.ButtonItem onClick={archive.archive}>{strings.archive}</Dropdown.ButtonItem>
          )}
        </Dropdown>
      </Status>
      {copied !== undefined && (
        <Text variant="microcopy">{copied ? strings.linkCopied : strings.linkNotCopied}</Text>
      )}
      {thread.cannotArchive && <Text variant="microcopy">{strings.cannotArchive}</Text>}
      <ArchiveNotice thread={thread} archive={archive} />
      <Flex direction="column" gap="xs">
        <Place thread={thread} names={names} />
        <CustomerLine thread={thread} names={names} />
      </Flex>
      <Assignee thread={thread} names={names} />
    </Flex>
  );
}

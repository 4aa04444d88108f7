import { Flex, Text } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { useLanguage } from '../context/card.ts';
import { TICKET } from '../contract/record.ts';
import type { Names, ThreadSummary } from '../contract/thread.ts';
import { createEmitter } from '../platform/emitter.ts';
import { workerSingleton } from '../platform/workerSingleton.ts';
import { reference } from './NativeActions.tsx';

/** Whether HubSpot refused a comment on a help desk thread: it is replacing them with notes. */
export const helpDeskComments = workerSingleton(() => {
  let refused = false;
  const { emit, subscribe } = createEmitter<undefined>();
  return {
    areRefused: () => refused,
    refuse: () => {
      if (refused) return;
      refused = true;
      emit(undefined);
    },
    subscribe,
  };
});

export function isHelpDesk({ inboxId }: ThreadSummary, { inboxes }: Names): boolean {
  return inboxId !== undefined && inboxes[inboxId]?.type === 'HELP_DESK';
}

interface Props {
  thread: ThreadSummary;
  /** True while a notice says why. */
  isExplained: boolean;
}

/** HubSpot's own note in place of a comment, and why. */
export function NoteInstead({ thread, isExplained }: Props) {
  const { native: strings } = useLanguage().strings;
  const ticket = reference(TICKET, thread.ticketId);
  if (!ticket) return null;
  return (
    <Flex align="center" gap="xs" wrap>
      <CrmActionButton variant="secondary" size="sm" actionType="ADD_NOTE" actionContext={ticket}>
        {strings.note}
      </CrmActionButton>
      {!isExplained && <Text variant="microcopy">{strings.noteInstead}</Text>}
    </Flex>
  );
}

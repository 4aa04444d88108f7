import type { JsonValue } from '@hubspot/ui-extensions';
import { Button, Group, Modal } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { useOverlays } from '../hooks/overlays.tsx';
import { DECLINED, mayWrite } from './writes.ts';

/** HubSpot ends a call after 15 s, and the card gives it up soon after: nothing may be written later than that. */
const ASKS_FOR_MS = 15_000;

const Named = z.object({
  action: z.string(),
  threadId: z.string().optional(),
  text: z.string().optional(),
});
type Write = z.infer<typeof Named>;

interface Question {
  id: number;
  write: Write;
  answer: (confirmed: boolean) => void;
}

const OVERLAY = 'write-confirm';

let count = 0;

/** Holds every write until somebody confirms it. */
export function useWriteConfirm() {
  const [questions, setQuestions] = useState<Question[]>([]);
  const ask = useCallback(async (parameters: JsonValue | undefined) => {
    const named = Named.safeParse(parameters);
    const write = named.success ? named.data : { action: 'a call without an action' };
    if (!mayWrite(write.action)) return undefined;
    const id = ++count;
    const confirmed = await new Promise<boolean>((resolve) => {
      const answer = (decided: boolean) => {
        clearTimeout(limit);
        setQuestions((were) => were.filter((question) => question.id !== id));
        resolve(decided);
      };
      const limit = setTimeout(() => answer(false), ASKS_FOR_MS);
      setQuestions((were) => [...were, { id, write, answer }]);
    });
    return confirmed ? undefined : DECLINED;
  }, []);
  return { questions, ask };
}

interface Props {
  questions: Question[];
  /** In whose name the function writes. */
  agentName: string;
  api: string;
}

/** Asks about the write that has waited longest. */
export function WriteConfirm({ questions, ...standing }: Props) {
  const question = questions[0];
  return question ? <WriteQuestion key={question.id} {...question} {...standing} /> : null;
}

function WriteQuestion({ write, answer, agentName, api }: Question & Omit<Props, 'questions'>) {
  const { close, reactions } = useOverlays();
  // It stands over the card's panel, which must not take Escape for its own.
  useEffect(() => {
    reactions.openModal(OVERLAY);
    return () => close(OVERLAY);
  }, [reactions, close]);
  return (
    <Modal
      data-variant="danger"
      opened
      onClose={() => answer(false)}
      title="Write to the real account?"
      centered
      zIndex={300}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Close and decline' }}
      classNames={{ content: 'hs-modal', header: 'hs-modal-header', body: 'write-question' }}
    >
      <p>
        <strong>{write.action}</strong>
        {write.threadId !== undefined && ` on thread ${write.threadId}`}, in the name of {agentName}
        , at {api}.
      </p>
      {write.text !== undefined && <blockquote className="write-text">{write.text}</blockquote>}
      <p>Left alone for 15 seconds, it counts as declined.</p>
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={() => answer(false)}>
          Decline
        </Button>
        <Button color="red.8" onClick={() => answer(true)}>
          Write
        </Button>
      </Group>
    </Modal>
  );
}

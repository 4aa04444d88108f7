/** What HubSpot keeps on a ticket besides its conversations. Empty, unknown and refused values are absent. */
export interface TicketFacts {
  subject?: string;
  pipelineId?: string;
  stageId?: string;
  /** HubSpot's own label of the stage, in the viewer's language. */
  stageLabel?: string;
  /** When the next reply is due, in milliseconds since 1970. */
  replyDueAt?: number;
  snoozedUntil?: number;
  priority?: Priority;
  /** Actor ids of those who saw the newest message. */
  seenBy: string[];
  /** Actor ids of those with an open draft. */
  draftBy: string[];
}

const PRIORITIES = ['LOW', 'MEDIUM', 'HIGH', 'URGENT'] as const;
type Priority = (typeof PRIORITIES)[number];

export const NO_FACTS: TicketFacts = { seenBy: [], draftBy: [] };

/**
 * The properties that the card reads. HubSpot documents few of them, and most are empty in most accounts:
 * https://knowledge.hubspot.com/properties/hubspots-default-ticket-properties
 */
export const TICKET_PROPERTIES = [
  'subject',
  'hs_pipeline',
  'hs_pipeline_stage',
  'hs_time_to_next_response_sla_at',
  'hs_latest_message_seen_by_agent_ids',
  'hs_draft_user_ids',
  'hs_snoozed_until',
  'hs_ticket_priority',
];

type Values = Partial<Record<string, string | null>>;

/** @param formatted The stage as HubSpot shows it to the viewer. */
export function readTicketFacts(values: Values, formatted: Values): TicketFacts {
  const stageId = readId(values['hs_pipeline_stage']);
  const label = formatted['hs_pipeline_stage']?.trim();
  return {
    subject: values['subject']?.trim() || undefined,
    pipelineId: readId(values['hs_pipeline']),
    stageId,
    stageLabel: label && label !== stageId ? label : undefined,
    replyDueAt: readTime(values['hs_time_to_next_response_sla_at']),
    snoozedUntil: readTime(values['hs_snoozed_until']),
    priority: PRIORITIES.find((each) => each === values['hs_ticket_priority']),
    seenBy: readActorIds(values['hs_latest_message_seen_by_agent_ids']),
    draftBy: readActorIds(values['hs_draft_user_ids']),
  };
}

/** Ids of HubSpot's users, separated by `;`. */
function readActorIds(value: string | null | undefined): string[] {
  const ids = (value ?? '').split(/[;,\s]+/).map((id) => /^(?:A-)?(\d+)$/.exec(id)?.[1]);
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : `A-${id}`));
}

/** ISO 8601, or milliseconds since 1970. */
function readTime(value: string | null | undefined): number | undefined {
  if (!value) return undefined;
  const at = /^\d+$/.test(value) ? Number(value) : Date.parse(value);
  return Number.isNaN(at) || at === 0 ? undefined : at;
}

function readId(value: string | null | undefined): string | undefined {
  return value && /^[\w-]{1,100}$/.test(value) ? value : undefined;
}

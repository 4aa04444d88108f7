import { ApiError } from '../../http/api-error.ts';
import { ticketPipeline } from '../../store/pipeline.ts';
import type { Ticket } from '../../store/ticket.ts';

interface Rules {
  /** Names of all ticket properties. */
  readonly known: readonly string[];
  /** Whether a validation rule requires a category on closed tickets. */
  readonly closingNeedsCategory: boolean;
}

/** HubSpot's error for a rejected property value. It names the property. */
const rejected = (name: string, code: string, message: string) =>
  new ApiError(400, {
    message: `Property values were not valid: [${JSON.stringify({ isValid: false, message, error: code, name })}]`,
    category: 'VALIDATION_ERROR',
    errors: [{ message, code, context: { propertyName: [name] } }],
  });

function readStage(id: string): string {
  const stage = ticketPipeline.stages.find((known) => known.id === id);
  if (!stage) throw rejected('hs_pipeline_stage', 'INVALID_OPTION', `${id} is not a valid stage`);
  if (stage.writePermissions !== 'CRM_PERMISSIONS_ENFORCEMENT') {
    throw rejected('hs_pipeline_stage', 'READ_ONLY_VALUE', `${stage.label} cannot be set`);
  }
  return stage.label;
}

function readPriority(value: string): Ticket['priority'] {
  if (value === 'LOW' || value === 'MEDIUM' || value === 'HIGH' || value === 'URGENT') return value;
  throw rejected('hs_ticket_priority', 'INVALID_OPTION', `${value} is not a valid priority`);
}

/**
 * Applies changed properties to a ticket.
 * @throws ApiError 400 that names the rejected property
 */
export function applyTicketUpdate(
  ticket: Ticket,
  changes: Readonly<Record<string, string>>,
  rules: Rules,
): Ticket {
  const unknown = Object.keys(changes).find((name) => !rules.known.includes(name));
  if (unknown) {
    throw rejected(unknown, 'PROPERTY_DOESNT_EXIST', `Property "${unknown}" does not exist`);
  }
  const {
    hs_pipeline_stage: stage,
    hs_ticket_priority: priority,
    hubspot_owner_id: ownerId,
    subject,
    ...others
  } = changes;
  const changed: Ticket = {
    ...ticket,
    ...(stage !== undefined && { stage: readStage(stage) }),
    ...(priority !== undefined && { priority: readPriority(priority) }),
    ...(subject !== undefined && { subject }),
    ...(ownerId !== undefined && { ownerId: ownerId || undefined }),
    properties: { ...ticket.properties, ...others },
  };
  const hasCategory = Boolean(changed.properties?.['hs_ticket_category']);
  if (rules.closingNeedsCategory && changed.stage === 'Closed' && !hasCategory) {
    throw rejected(
      'hs_ticket_category',
      'REQUIRED_FIELD',
      'Category is required to close a ticket',
    );
  }
  return changed;
}

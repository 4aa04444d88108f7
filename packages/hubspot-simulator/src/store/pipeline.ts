import type { Pipeline } from '../shapes/crm/pipeline.ts';

const dates = {
  createdAt: '2024-08-05T09:00:00.000Z',
  updatedAt: '2024-08-05T09:00:00.000Z',
  archived: false,
};

const stage = (
  id: string,
  label: string,
  ticketState: 'OPEN' | 'CLOSED',
  writePermissions: Pipeline['stages'][number]['writePermissions'] = 'CRM_PERMISSIONS_ENFORCEMENT',
) => ({
  id,
  label,
  displayOrder: Number(id) - 1,
  metadata: { ticketState },
  writePermissions,
  ...dates,
});

/** HubSpot's default ticket pipeline, plus a stage that only HubSpot may set. */
export const ticketPipeline: Pipeline = {
  id: '0',
  label: 'Support pipeline',
  displayOrder: 0,
  ...dates,
  stages: [
    stage('1', 'New', 'OPEN'),
    stage('2', 'Waiting on contact', 'OPEN'),
    stage('3', 'Waiting on us', 'OPEN'),
    stage('4', 'Closed', 'CLOSED'),
    stage('5', 'Escalated by HubSpot', 'OPEN', 'READ_ONLY'),
  ],
};

/** The id of the stage with this label; `null` for an unknown label. */
export function stageId(label: string): string | null {
  return ticketPipeline.stages.find((stage) => stage.label === label)?.id ?? null;
}

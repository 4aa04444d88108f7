import { expect, it } from 'vitest';
import { labelsOf } from './pipelines.ts';

const stage = (id: string, label: string) => ({ id, label });
const pipelines = [
  { id: '0', label: 'Support', stages: [stage('1', 'New'), stage('2', 'Waiting')] },
  { id: '9', label: 'Repairs', stages: [stage('1', 'Arrived')] },
];

it.each([
  ['0', '2', 'Waiting'],
  ['9', '1', 'Arrived'],
  ['9', '2', undefined],
  ['5', '1', undefined],
])('in pipeline %s, stage %s has the label %s', (pipelineId, stageId, label) => {
  expect(labelsOf(pipelines)({ ticketId: '501', pipelineId, stageId })).toBe(label);
});

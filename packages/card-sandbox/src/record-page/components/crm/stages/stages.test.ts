import { expect, it } from 'vitest';
import { PROPERTIES } from '../../../../hubspot/property-definitions.ts';
import { stageProperties, stagesOf } from './stages.ts';

const boat = {
  kind: 'p_boat',
  id: '2-77',
  plural: 'boats',
  properties: {},
  pipelines: [
    { id: 'dry', stages: [{ id: '20', label: 'On land' }] },
    {
      id: 'wet',
      stages: [
        { id: '12', label: 'In the harbour' },
        { id: '11', label: 'At sea' },
      ],
    },
  ],
};

it.each([
  ['its pipeline', { hs_pipeline: 'wet', hs_pipeline_stage: '11' }, '11', ['12', '11']],
  ['the pipeline with its stage', { hs_pipeline_stage: '11' }, '11', ['12', '11']],
  ['the first pipeline', {}, undefined, ['20']],
])('shows the stages of a record in %s, in their order', (_, values, current, ids) => {
  expect(stageProperties(boat)).toEqual(['hs_pipeline', 'hs_pipeline_stage']);
  const shown = stagesOf(boat, values);
  expect(shown.current).toBe(current);
  expect(shown.stages.map(({ id }) => id)).toEqual(ids);
});

it('shows the lifecycle of a contact', () => {
  const contact = {
    kind: 'contact',
    id: '0-1',
    plural: 'contacts',
    properties: PROPERTIES.contact ?? {},
    pipelines: [],
  };
  expect(stageProperties(contact)).toEqual(['lifecyclestage']);
  const { stages, current } = stagesOf(contact, { lifecyclestage: 'lead' });
  expect(current).toBe('lead');
  expect(stages.slice(0, 2)).toEqual([
    { id: 'subscriber', label: 'Subscriber' },
    { id: 'lead', label: 'Lead' },
  ]);
});

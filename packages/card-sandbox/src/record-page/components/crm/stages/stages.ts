/** A pipeline: the property with a record's stage, and its stages in order, as value and label. */
export interface Pipeline {
  property: string;
  stages: [value: string, label: string][];
}

const LIFECYCLE: Pipeline = {
  property: 'lifecyclestage',
  stages: [
    ['subscriber', 'Subscriber'],
    ['lead', 'Lead'],
    ['marketingqualifiedlead', 'Marketing Qualified Lead'],
    ['salesqualifiedlead', 'Sales Qualified Lead'],
    ['opportunity', 'Opportunity'],
    ['customer', 'Customer'],
    ['evangelist', 'Evangelist'],
  ],
};

/** HubSpot's default pipelines by type of record. */
export const PIPELINES: Partial<Record<string, Pipeline>> = {
  '0-1': LIFECYCLE,
  '0-2': LIFECYCLE,
  '0-3': {
    property: 'dealstage',
    stages: [
      ['appointmentscheduled', 'Appointment scheduled'],
      ['qualifiedtobuy', 'Qualified to buy'],
      ['presentationscheduled', 'Presentation scheduled'],
      ['decisionmakerboughtin', 'Decision maker bought-in'],
      ['contractsent', 'Contract sent'],
      ['closedwon', 'Closed won'],
      ['closedlost', 'Closed lost'],
    ],
  },
  '0-5': {
    property: 'hs_pipeline_stage',
    stages: [
      ['1', 'New'],
      ['2', 'Waiting on contact'],
      ['3', 'Waiting on us'],
      ['4', 'Closed'],
    ],
  },
};

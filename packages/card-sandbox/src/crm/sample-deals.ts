/** Sample deals; the Conversations API does not use them. */
export const SAMPLE_DEALS = [
  {
    id: '401',
    contactId: '101',
    properties: {
      dealname: 'Kestrel tents for the spring term',
      amount: '4200',
      dealstage: 'presentationscheduled',
      pipeline: 'default',
      closedate: '2026-12-15T12:00:00Z',
      createdate: '2026-10-02T09:30:00Z',
    },
  },
  {
    id: '402',
    contactId: '101',
    properties: {
      dealname: 'Winter jackets, second order',
      amount: '1890.5',
      dealstage: 'closedwon',
      pipeline: 'default',
      closedate: '2026-11-03T12:00:00Z',
      createdate: '2026-09-14T14:05:00Z',
    },
  },
  {
    id: '403',
    contactId: '105',
    properties: {
      dealname: 'Rope and harness rental',
      amount: '760',
      dealstage: 'qualifiedtobuy',
      pipeline: 'default',
      closedate: '2027-01-20T12:00:00Z',
      createdate: '2026-11-10T08:15:00Z',
    },
  },
];

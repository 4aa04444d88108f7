import {
  CrmActionButton,
  CrmActionLink,
  CrmAssociationPivot,
  CrmAssociationPropertyList,
  CrmAssociationStageTracker,
  CrmAssociationTable,
  CrmCardActions,
  CrmDataHighlight,
  CrmPropertyList,
  CrmReport,
  CrmSimpleDeadline,
  CrmStageTracker,
  CrmStatistics,
  type ActionType,
} from '@hubspot/ui-extensions/crm';
import { CHILDREN, SIZES, TEST_ID } from './shared-props.ts';
import { shows, silent, example, callback } from './component-example.tsx';

// The gallery needs a contact with two tickets, such as 106.

const NAMES = ['firstname', 'city'];
const ANOTHER = { objectTypeId: '0-1', objectId: 102 };
const OTHER_RECORD = {
  objectTypeId: shows(['0-1'], { beside: { objectId: 102 } }),
  objectId: shows([102], { beside: { objectTypeId: '0-1' } }),
};
const TICKETS = '0-5';
const NONE = [{ operator: 'EQ' as const, property: 'subject', value: 'Nothing of this name' }];
const BACKWARDS = [{ columnName: 'subject', direction: -1 as const }];
const FORWARDS = [{ columnName: 'subject', direction: 1 as const }];
const SORT = shows([BACKWARDS], { beside: { sort: FORWARDS } });
const NO_LABEL = shows([['Decision maker']]);

const NOTE = { objectTypeId: '0-1', objectId: 101 };
const ACTIONS: ActionType[] = ['ADD_TASK', 'SEND_EMAIL', 'PREVIEW_OBJECT'];
const ACTION = {
  children: CHILDREN,
  actionType: shows(ACTIONS, { after: 'click' }),
  actionContext: shows([{ objectTypeId: '0-5', objectId: 501 }], { after: 'click' }),
  onClick: callback('click'),
  onError: callback('click', { actionContext: {} }),
  testId: TEST_ID,
};

export const CRM = [
  example(
    'CrmPropertyList',
    CrmPropertyList,
    { properties: NAMES },
    {
      properties: shows([['email']]),
      direction: shows(['row', 'column']),
      ...OTHER_RECORD,
      testId: TEST_ID,
    },
  ),
  example(
    'CrmDataHighlight',
    CrmDataHighlight,
    { properties: NAMES },
    {
      properties: shows([['email', 'phone', 'company', 'jobtitle']]),
      ...OTHER_RECORD,
      testId: TEST_ID,
    },
  ),
  example(
    'CrmAssociationTable',
    CrmAssociationTable,
    { objectTypeId: TICKETS, propertyColumns: ['subject'] },
    {
      objectTypeId: shows(['0-2']),
      propertyColumns: shows([['subject', 'hs_ticket_priority']]),
      quickFilterProperties: shows([['hs_ticket_priority']]),
      searchable: shows([false]),
      pagination: shows([false]),
      associationLabelFilter: shows([false]),
      pageSize: shows([1]),
      preFilters: shows([NONE]),
      sort: SORT,
      testId: TEST_ID,
    },
  ),
  example(
    'CrmAssociationPivot',
    CrmAssociationPivot,
    { objectTypeId: TICKETS },
    {
      objectTypeId: shows(['0-2']),
      associationLabels: NO_LABEL,
      maxAssociations: shows([1]),
      preFilters: shows([NONE]),
      sort: SORT,
      testId: TEST_ID,
    },
  ),
  example(
    'CrmAssociationPropertyList',
    CrmAssociationPropertyList,
    { objectTypeId: TICKETS, properties: ['subject'] },
    {
      objectTypeId: shows(['0-2']),
      properties: shows([['hs_ticket_priority']]),
      associationLabels: NO_LABEL,
      filters: shows([NONE]),
      sort: SORT,
      testId: TEST_ID,
    },
  ),
  example(
    'CrmAssociationStageTracker',
    CrmAssociationStageTracker,
    { objectTypeId: TICKETS, properties: ['subject'] },
    {
      objectTypeId: shows(['0-2']),
      properties: shows([['hs_ticket_priority']]),
      associationLabels: NO_LABEL,
      filters: shows([NONE]),
      showProperties: shows([false]),
      sort: SORT,
      testId: TEST_ID,
    },
  ),
  example(
    'CrmStageTracker',
    CrmStageTracker,
    { properties: NAMES },
    {
      properties: shows([['email']]),
      showProperties: shows([false]),
      objectTypeId: shows(['0-5'], { beside: { objectId: 501 } }),
      objectId: shows([102], { beside: { objectTypeId: '0-1' } }),
      testId: TEST_ID,
    },
  ),
  example(
    'CrmSimpleDeadline',
    CrmSimpleDeadline,
    { startDatePropertyName: 'createdate', endDatePropertyName: 'closedate', properties: NAMES },
    {
      startDatePropertyName: silent('The record has no two dates; a test of its own reckons.'),
      endDatePropertyName: silent('The record has no two dates; a test of its own reckons.'),
      properties: shows([['email']]),
      progressTheme: shows([
        { backgroundColor: '#eaf0f6', height: 20, borderRadius: 0 },
        { upcomingGradient: { startColor: '#00a4bd', endColor: '#ff8f59' } },
      ]),
      showProperties: shows([false]),
      testId: TEST_ID,
    },
  ),
  example(
    'CrmStatistics',
    CrmStatistics,
    {
      objectTypeId: TICKETS,
      statistics: [{ label: 'Tickets', statisticType: 'COUNT', propertyName: 'subject' }],
    },
    {
      objectTypeId: shows(['0-2']),
      statistics: shows([
        [{ label: 'Kinds', statisticType: 'DISTINCT_APPROX', propertyName: 'hs_ticket_priority' }],
      ]),
      testId: TEST_ID,
    },
  ),
  example(
    'CrmReport',
    CrmReport,
    { reportId: '1' },
    {
      reportId: shows(['2']),
      use: shows(['associations', 'subject', 'unfiltered']),
      testId: TEST_ID,
    },
  ),
  example(
    'CrmActionButton',
    CrmActionButton,
    { children: 'Add note', actionType: 'ADD_NOTE', actionContext: NOTE },
    {
      ...ACTION,
      variant: shows(['primary', 'secondary', 'destructive']),
      type: shows(['button', 'reset', 'submit']),
      size: shows([...SIZES, 'extra-small', 'small', 'medium']),
      disabled: shows([true]),
    },
  ),
  example(
    'CrmActionLink',
    CrmActionLink,
    { children: 'Add note', actionType: 'ADD_NOTE', actionContext: NOTE },
    { ...ACTION, variant: shows(['primary', 'light', 'dark', 'destructive']) },
  ),
  example(
    'CrmCardActions',
    CrmCardActions,
    {
      actionConfigs: [
        {
          type: 'action-library-button',
          label: 'Preview',
          actionType: 'PREVIEW_OBJECT',
          actionContext: ANOTHER,
        },
      ],
    },
    {
      actionConfigs: shows([
        [
          {
            type: 'dropdown',
            label: 'More',
            options: [
              { type: 'action-library-button', actionType: 'ADD_NOTE', actionContext: NOTE },
            ],
          },
        ],
      ]),
      onError: callback('click', {
        actionConfigs: [
          { type: 'action-library-button', actionType: 'ADD_NOTE', actionContext: {} },
        ],
      }),
      testId: TEST_ID,
    },
  ),
];

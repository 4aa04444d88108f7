import { AssociationPage } from '../shapes/crm/association.ts';
import { CrmObject, CrmObjectPage, CrmSearchPage } from '../shapes/crm/crm-object.ts';
import { OwnerPage, PublicOwner } from '../shapes/crm/owner.ts';
import { PipelineList, PublicPipeline } from '../shapes/crm/pipeline.ts';
import type { OperationDescription } from './operation.ts';

const owners = ['/crm/v3/owners', '/crm/owners/2026-03', '/crm/owners/2026-09'] as const;
const pipelines = [
  '/crm/v3/pipelines',
  '/crm/pipelines/2026-03',
  '/crm/pipelines/2026-09',
] as const;
const objects = ['/crm/v3/objects', '/crm/objects/2026-03', '/crm/objects/2026-09'] as const;
/** Associations have no path of their own in 2026-09: they come with the object. */
const associations = ['/crm/v4/objects', '/crm/objects/2026-03'] as const;

const under = (bases: readonly string[], path: string) => bases.map((base) => base + path);

const contact = '/:contacts{(?:contacts?|0-1)}/:contactId';
const tickets = '/:tickets{(?:tickets?|0-5)}';
const ticket = `${tickets}/:ticketId`;

/** Records, owners, pipelines and associations. */
export const crmOperations = [
  {
    name: 'listOwners',
    method: 'GET',
    paths: owners,
    scopes: ['crm.objects.owners.read'],
    response: OwnerPage,
  },
  {
    name: 'getOwner',
    method: 'GET',
    paths: under(owners, '/:ownerId'),
    scopes: ['crm.objects.owners.read'],
    response: PublicOwner,
  },
  {
    name: 'listTicketContacts',
    method: 'GET',
    paths: under(associations, `${ticket}/associations/:to{contacts?}`),
    scopes: ['tickets', 'crm.objects.contacts.read'],
    response: AssociationPage,
  },
  {
    name: 'listTicketConversations',
    method: 'GET',
    paths: under(associations, `${ticket}/associations/:to{conversations?}`),
    scopes: ['tickets'],
    response: AssociationPage,
  },
  {
    name: 'listContactTickets',
    method: 'GET',
    paths: under(associations, `${contact}/associations/:to{tickets?}`),
    scopes: ['crm.objects.contacts.read', 'tickets'],
    response: AssociationPage,
  },
  {
    name: 'getContact',
    method: 'GET',
    paths: under(objects, contact),
    scopes: ['crm.objects.contacts.read'],
    response: CrmObject,
  },
  {
    name: 'getTicket',
    method: 'GET',
    paths: under(objects, ticket),
    scopes: ['tickets'],
    response: CrmObject,
  },
  {
    name: 'updateTicket',
    method: 'PATCH',
    paths: under(objects, ticket),
    scopes: ['tickets'],
    response: CrmObject,
  },
  {
    name: 'searchTickets',
    method: 'POST',
    paths: under(objects, `${tickets}/search`),
    scopes: ['tickets'],
    response: CrmSearchPage,
  },
  {
    name: 'listTicketPipelines',
    method: 'GET',
    paths: under(pipelines, tickets),
    scopes: ['tickets'],
    response: PipelineList,
  },
  {
    name: 'getTicketPipeline',
    method: 'GET',
    paths: under(pipelines, `${tickets}/:pipelineId`),
    scopes: ['tickets'],
    response: PublicPipeline,
  },
  {
    name: 'listUsers',
    method: 'GET',
    paths: under(objects, '/users'),
    scopes: ['crm.objects.users.read'],
    response: CrmObjectPage,
  },
  {
    name: 'listTasks',
    method: 'GET',
    paths: under(objects, '/tasks'),
    scopes: ['crm.objects.contacts.read'],
    response: CrmObjectPage,
  },
  {
    name: 'getTask',
    method: 'GET',
    paths: under(objects, '/tasks/:taskId'),
    scopes: ['crm.objects.contacts.read'],
    response: CrmObject,
  },
  {
    name: 'createTask',
    method: 'POST',
    paths: under(objects, '/tasks'),
    scopes: ['crm.objects.contacts.write'],
    response: CrmObject,
  },
] as const satisfies readonly OperationDescription[];

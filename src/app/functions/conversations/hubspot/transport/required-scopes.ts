/** What HubSpot asks for a call, for a refusal that does not name it: https://developers.hubspot.com/docs/api-reference/conversations-conversations-v3/guide#scopes */
export function requiredScopes(method: string, path: string): string[] {
  if (path.startsWith('/crm/v3/owners')) return ['crm.objects.owners.read'];
  if (path.startsWith('/crm/v4/objects/tickets/')) return ['tickets', 'crm.objects.contacts.read'];
  const reads = method === 'GET' || path.endsWith('/batch/read');
  return [reads ? 'conversations.read' : 'conversations.write'];
}

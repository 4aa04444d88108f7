/** The label of a property: `hs_ticket_priority` is "Ticket priority". */
export function propertyLabel(name: string): string {
  const known = LABELS[name];
  if (known !== undefined) return known;
  const words = name.replace(/^hs_/, '').replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LABELS: Partial<Record<string, string>> = {
  createdate: 'Create date',
  closedate: 'Close date',
  firstname: 'First name',
  lastname: 'Last name',
  jobtitle: 'Job title',
  dealname: 'Deal name',
  dealstage: 'Deal stage',
  lifecyclestage: 'Lifecycle stage',
  hs_pipeline_stage: 'Ticket status',
  hs_object_id: 'Record ID',
  hubspot_owner_id: 'Owner',
  hs_timezone: 'Time zone',
  hs_language: 'Preferred language',
  annualrevenue: 'Annual revenue',
};

const NAMES: Partial<Record<string, string[]>> = {
  '0-1': ['firstname', 'lastname'],
  '0-2': ['name'],
  '0-3': ['dealname'],
  '0-5': ['subject'],
};

/** The properties that form a record's name. */
export function nameProperties(objectTypeId: string): string[] {
  return NAMES[objectTypeId] ?? ['name'];
}

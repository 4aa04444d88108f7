import type { accountOperations } from './account-operations.ts';
import type { conversationsOperations } from './conversations-operations.ts';
import type { crmOperations } from './crm-operations.ts';
import type { OperationDescription } from './operation.ts';

export type OperationName =
  | (typeof conversationsOperations)[number]['name']
  | (typeof crmOperations)[number]['name']
  | (typeof accountOperations)[number]['name'];

export type Operation = OperationDescription & { readonly name: OperationName };

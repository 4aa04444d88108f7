/** HubSpot's own names for what it passes in `context.secrets`. */
export const SECRETS_IN_CONTEXT = [
  'PRIVATE_APP_ACCESS_TOKEN',
  'HS_ENVIRONMENT',
  'HS_HUBLET',
  'HS_SERVERLESS_FUNCTION_ID',
];

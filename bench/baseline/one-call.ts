/**
 * One upstream round trip with nothing around it, as a function that HubSpot could run.
 *
 * @param context `parameters.path` is what to get; without it the file is only loaded.
 */
export async function main(context: { parameters: { path?: string } }): Promise<null> {
  const { path } = context.parameters;
  if (path === undefined) return null;
  const token = process.env['PRIVATE_APP_ACCESS_TOKEN'] ?? '';
  const response = await fetch((process.env['HUBSPOT_API_URL'] ?? '') + path, {
    headers: { Authorization: `Bearer ${token}` },
  });
  await response.text();
  return null;
}

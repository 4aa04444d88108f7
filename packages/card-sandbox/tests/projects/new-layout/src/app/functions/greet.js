/* global process, fetch */

/** Greets the contact, with the weather of an address outside HubSpot. */
export async function main({ parameters, propertiesToSend }) {
  const token = process.env.PRIVATE_APP_ACCESS_TOKEN;
  const answer = await fetch('https://api.hubapi.com/crm/v3/objects/contacts/101', {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { properties } = await answer.json();
  const weather = await (await fetch('https://weather.example/v1/today')).json();
  return [
    process.env.GREETING,
    propertiesToSend.firstname,
    properties.lastname,
    parameters.mark,
    weather.sky,
  ].join(' ');
}

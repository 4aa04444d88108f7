/** Converts plain text to the HTML of HubSpot's editor. */
export const asRichText = (text: string): string =>
  `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`;

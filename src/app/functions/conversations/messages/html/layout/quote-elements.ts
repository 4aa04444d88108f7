import type { Attributes } from '../tokenize.ts';

/**
 * Elements in which mail clients put the message that is answered: Gmail, Apple Mail and Thunderbird (`type=cite`),
 * Yahoo, Proton, Tutanota, Zoho, GMX and WEB.DE, HubSpot.
 */
const WRAPPER =
  /(?:^|[\s"-])(?:gmail_quote(?:_container)?|(?:ydp\w*?)?yahoo_quoted\w*|protonmail_quote|tutanota_quote|zmail_extra|hs_reply|qt-blockquote)(?:$|[\s"])/;

/** Elements before it: what follows them to the end is quoted. Outlook, Thunderbird. */
const BEGINNING =
  /(?:^|\s)(?:moz-cite-prefix|gmail_attr|OutlookMessageHeader|appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)(?:$|\s)/;

/** Whether an element holds a quoted message or stands at its beginning. */
export function quoteMarkOf(
  name: string,
  attributes: Attributes,
): 'wrapper' | 'beginning' | undefined {
  if (name === 'blockquote' && attributes.get('type')?.toLowerCase() === 'cite') return 'wrapper';
  const id = (attributes.get('id') ?? '').replace(/^x_/, '');
  const names = `${attributes.get('class') ?? ''} ${id}`.slice(0, 500);
  if (WRAPPER.test(names)) return 'wrapper';
  return BEGINNING.test(names) ? 'beginning' : undefined;
}

import { channels } from '../../../messaging/channels.ts';
import type { Seed } from '../../format/seed.ts';

const customerCare = '301';
export const social = '302';
export const helpDesk = '303';

export const inboxes: Seed['inboxes'] = [
  { id: customerCare, name: 'Customer care', type: 'INBOX' },
  { id: social, name: 'Social and messaging', type: 'INBOX' },
  { id: helpDesk, name: 'Help desk', type: 'HELP_DESK' },
];

const TRAIL_FORUM = '1450023';

export const channelList: Seed['channels'] = [
  { id: channels.LIVE_CHAT, name: 'LIVE_CHAT' },
  { id: channels.FACEBOOK_MESSENGER, name: 'FB_MESSENGER' },
  { id: channels.EMAIL, name: 'EMAIL' },
  { id: channels.FORMS, name: 'FORMS' },
  { id: channels.CUSTOMER_PORTAL, name: 'CUSTOMER_PORTAL_THREAD_VIEW' },
  { id: channels.WHATSAPP, name: 'WHATSAPP' },
  { id: channels.SMS, name: 'SMS' },
  { id: channels.INSTAGRAM, name: 'INSTAGRAM' },
  { id: channels.MIGRATION, name: 'MIGRATION' },
  { id: TRAIL_FORUM, name: 'Trail Forum' },
];

type SeedAccount = Seed['channelAccounts'][number];

const mailbox = (id: string, name: string, inboxId: string): SeedAccount => ({
  id,
  channelId: channels.EMAIL,
  inboxId,
  name,
  active: true,
  authorized: true,
  deliveryIdentifier: {
    type: 'HS_EMAIL_ADDRESS',
    value: `${name.toLowerCase().replaceAll(' ', '-')}@ridgeline.example`,
  },
});

const connected = (
  id: string,
  channelId: string,
  inboxId: string,
  name: string,
  deliveryIdentifier?: SeedAccount['deliveryIdentifier'],
): SeedAccount => ({
  id,
  channelId,
  inboxId,
  name,
  active: true,
  authorized: true,
  ...(deliveryIdentifier && { deliveryIdentifier }),
});

const phone = (value: string) => ({ type: 'HS_PHONE_NUMBER' as const, value });
const opaque = (value: string) => ({ type: 'CHANNEL_SPECIFIC_OPAQUE_ID' as const, value });

export const supportMail = '2001';
export const returnsMail = '2002';
export const warrantyMail = '2003';
export const tradeMail = '2004';
export const helpDeskMail = '2007';
export const shopChat = '2010';
export const helpDeskChat = '2011';
export const contactForm = '2012';
export const whatsApp = '2013';
export const messenger = '2014';
export const sms = '2015';
export const instagram = '2016';
export const trailForum = '2017';
export const customerPortal = '2018';
export const oldHelpDesk = '2019';

/** One inbox has three mailboxes, so the inbox alone does not determine the sender. */
export const channelAccounts: Seed['channelAccounts'] = [
  mailbox(supportMail, 'Support', customerCare),
  mailbox(returnsMail, 'Returns', customerCare),
  mailbox(warrantyMail, 'Warranty', customerCare),
  mailbox(tradeMail, 'Trade desk', social),
  { ...mailbox('2005', 'Old support', customerCare), active: false },
  { ...mailbox('2006', 'Repairs', customerCare), authorized: false },
  mailbox(helpDeskMail, 'Help', helpDesk),
  connected(shopChat, channels.LIVE_CHAT, customerCare, 'Shop chat', opaque('chatflow-51')),
  connected(helpDeskChat, channels.LIVE_CHAT, helpDesk, 'Help desk chat', opaque('chatflow-52')),
  connected(contactForm, channels.FORMS, customerCare, 'Contact form'),
  connected(whatsApp, channels.WHATSAPP, social, 'Ridgeline WhatsApp', phone('+441632960100')),
  connected(
    messenger,
    channels.FACEBOOK_MESSENGER,
    social,
    'Ridgeline on Messenger',
    opaque('fb-91'),
  ),
  connected(sms, channels.SMS, social, 'Text line', phone('+441632960111')),
  connected(instagram, channels.INSTAGRAM, social, '@ridgeline.outfitters', opaque('ig-17')),
  connected(customerPortal, channels.CUSTOMER_PORTAL, helpDesk, 'Customer portal'),
  connected(oldHelpDesk, channels.MIGRATION, helpDesk, 'Import from the old help desk'),
  connected(trailForum, TRAIL_FORUM, social, 'Trail Forum messages', opaque('forum-3')),
];

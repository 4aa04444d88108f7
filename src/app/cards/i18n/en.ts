import { plural } from './plural.ts';

const count = (forms: { one: string; other: string }) => (n: number) => plural('en', n, forms);

/** Every word an agent reads. Another language is another object of this type. */
export const en = {
  today: 'Today',
  yesterday: 'Yesterday',
  durations: {
    minutes: (n: string) => `${n} min`,
    hours: (n: string) => `${n} h`,
    days: (n: string) => `${n} d`,
  },

  channels: {
    '1000': 'Live chat',
    '1001': 'Messenger',
    '1002': 'E-mail',
    '1003': 'Form',
    '1004': 'Customer portal',
    '1007': 'WhatsApp',
    '1008': 'Call',
    '1009': 'SMS',
    '1010': 'Instagram',
  },
  otherChannel: 'Other channel',

  people: {
    agent: 'Teammate',
    customer: 'Customer',
    bot: 'Bot',
    app: 'App',
    system: 'HubSpot',
    unknown: 'Somebody',
  },
  you: (name: string) => (name ? `${name} (you)` : 'You'),
  unassigned: 'Unassigned',

  loading: {
    threads: 'Loading threads…',
    thread: 'Loading messages…',
    agents: 'Loading teammates…',
    slow: 'Still working…',
  },

  list: {
    open: count({ one: '# open', other: '# open' }),
    noneOpen: 'No open threads',
    longestWait: (duration: string) => `longest wait ${duration}`,
    nobodyWaits: 'nobody waits',
    refresh: 'Refresh',
    refreshing: 'Refreshing…',
    more: 'Show more',
    shown: (shown: string, total: string) => `${shown} of ${total}`,
    waiting: (duration: string) => `Waiting ${duration}`,
    closed: 'Closed',
    spam: 'Spam',
    archived: 'Archived',
    ticket: (id: string) => `Ticket ${id}`,
    snippet: (name: string, text: string) => `${name}: ${text}`,
    commentSnippet: (name: string, text: string) => `${name} (comment): ${text}`,
    noText: 'no text',
    noMessages: 'No messages yet',
    previewLoading: '…',
    previewFailed: 'Open to read',
    emptyTitle: 'No conversations yet',
    emptyContact:
      'When this contact writes to one of your inboxes, the thread shows up here and you can answer it.',
    emptyTicket: 'No thread is linked to this ticket. Threads show up here once they are.',
    wrongRecord: 'This card works on contacts and tickets',
    wrongRecordHelp: 'Ask an admin to move it to a contact, ticket or help desk page.',
  },

  thread: {
    open: 'Open',
    closed: 'Closed',
    archived: 'Archived',
    spam: 'Spam',
    assignee: 'Assignee',
    unknownInbox: 'Unknown inbox',
    close: 'Close',
    closing: 'Closing…',
    reopen: 'Reopen',
    reopening: 'Reopening…',
    earlier: 'Earlier messages',
    loadingEarlier: 'Loading earlier messages…',
    empty: 'No messages on this thread yet.',
  },

  message: {
    comment: 'Internal comment',
    commentHelp: 'Only your team sees this.',
    customer: 'Customer',
    team: 'Team',
    bot: 'Bot',
    welcome: 'Automatic greeting',
    new: 'New',
    empty: 'No text',
    unnamedFile: 'File',
    notDelivered: 'Not delivered',
    notDeliveredWhy: (reason: string) => `Not delivered: ${reason}`,
    notDeliveredUnknown: 'HubSpot gave no reason. Check the address or try another channel.',
    read: 'Read',
    showFull: 'Show full message',
    loadingFull: 'Loading full message…',
  },

  event: {
    took: (by: string) => `${by} took this thread`,
    assigned: (by: string, to: string) => `${by} assigned this to ${to}`,
    assignedBySomebody: (to: string) => `Assigned to ${to}`,
    unassigned: (by: string, from: string) => `${by} unassigned ${from}`,
    unassignedAnybody: (by: string) => `${by} removed the assignee`,
    unassignedBySomebody: 'Unassigned',
    closed: (by: string) => `${by} closed this thread`,
    closedBySomebody: 'Closed',
    reopened: (by: string) => `${by} opened this thread`,
    reopenedBySomebody: 'Opened',
    moved: (inbox: string) => `Moved to ${inbox}`,
    movedSomewhere: 'Moved to another inbox',
    unknown: (type: string) => `HubSpot recorded: ${type}`,
  },

  assignee: {
    toMe: 'Assign to me',
    toOther: 'Assign to…',
    cancel: 'Cancel',
    pick: 'Teammate',
    pickPlaceholder: 'Search by name',
    nobody: 'There is nobody else this thread can be assigned to.',
    unassign: 'Unassign',
    working: 'Saving…',
    takenTitle: (name: string) => `${name} has this thread now`,
    freedTitle: 'Nobody has this thread now',
    takenHelp:
      'It changed before your choice arrived. Nothing was overwritten. Choose again if you still want to.',
  },

  composer: {
    label: 'Reply',
    placeholder: 'Write a reply',
    blank: 'Write a reply first.',
    route: (channel: string, to: string, from: string) => `${channel} to ${to}, from ${from}`,
    routeFromUnknown: (channel: string, to: string) => `${channel} to ${to}`,
    carbonCopy: (names: string) => `cc ${names}`,
    customer: 'the customer',
    subject: (subject: string) => `Subject: ${subject}`,
    send: 'Send',
    sending: 'Sending…',
    sent: (time: string) => `Sent at ${time}.`,
    undeliveredTitle: 'Not delivered. Your text is kept.',
    undelivered: (reason: string) => `HubSpot took the reply but could not deliver it: ${reason}`,
    readOnlyTitle: 'You cannot reply from here',
    notSentTitle: 'Not sent. Your text is kept.',
    changedTitle: (n: number) =>
      plural('en', n, { one: 'Not sent: 1 new message', other: 'Not sent: # new messages' }),
    changedUnread: 'Not sent: this thread changed',
    changedReading: 'Not sent: this thread changed. Reading it again…',
    changedHelp:
      'Somebody wrote since you last looked. It is marked “New” below. Your text is kept.',
    sendAnyway: 'Send anyway',
    edit: 'Edit reply',
    unconfirmedTitle: 'Not certain that this was sent',
    unconfirmedAsk:
      'HubSpot’s answer was lost. Your text is kept. Check again before you send it once more.',
    unconfirmedLooked: (time: string) =>
      `At ${time} it was not on the thread. Look at the messages below: it can still arrive. Resend only if the customer should get it now.`,
    checking: 'Looking for your reply on the thread…',
    checkAgain: 'Check again',
    resend: 'Resend',
  },

  errors: {
    retry: 'Try again',
    admin: (text: string) => `For an admin: ${text}`,
    reference: (id: string) => `Reference for HubSpot support: ${id}`,
    scopesAdmin: (scopes: string) =>
      `add ${scopes} to the app’s scopes, then install the app again.`,
    scopesUnknownAdmin: 'compare the app’s scopes with its project, then install the app again.',
    byItself: (duration: string) => `Trying again in ${duration}.`,
    again: (duration: string) => `Try again in ${duration}.`,
    againAt: (time: string) => `Try again after ${time}.`,
    seconds: count({ one: '# second', other: '# seconds' }),
    codes: {
      NO_ANSWER: {
        title: 'No answer',
        help: 'The app did not answer. Check your connection and try again.',
        admin: 'open the app’s logs in HubSpot if this happens again.',
      },
      INVALID_REQUEST: { title: 'This did not work', help: 'Refresh the page and try again.' },
      NOT_LINKED: {
        title: 'Not a thread of this record',
        help: 'It may have moved to another contact or ticket. Refresh the list.',
      },
      NOT_FOUND: {
        title: 'No longer there',
        help: 'Somebody deleted it, or HubSpot no longer keeps it. Refresh the list.',
      },
      MISSING_SCOPE: {
        title: 'The app lacks a permission',
        help: 'Until an admin allows it, this cannot be shown or done here.',
      },
      BAD_TOKEN: {
        title: 'HubSpot refused the app',
        help: 'Its access has expired or was taken away. Work in the inbox until an admin renews it.',
        admin: 'renew the app’s access token and install the app again.',
      },
      RATE_LIMITED: {
        title: 'HubSpot is busy',
        help: 'The account made many calls in a few seconds.',
      },
      DAILY_LIMIT: {
        title: 'Today’s call limit is used up',
        help: 'Work in the inbox until it starts again.',
        admin: 'see in HubSpot which app uses the account’s API calls.',
      },
      READ_ONLY_CHANNEL: { title: 'You cannot reply from here', help: '' },
      CHANGED: { title: 'This thread changed', help: 'Look at it again, then decide.' },
      REJECTED: { title: 'HubSpot refused this', help: '' },
      UNAVAILABLE: {
        title: 'HubSpot is not available',
        help: 'This is on HubSpot’s side. Try again in a minute.',
      },
      TIMED_OUT: { title: 'HubSpot took too long', help: 'Try again in a minute.' },
      INTERNAL: {
        title: 'Something broke',
        help: 'This is a fault in the app. Try again.',
        admin: 'open the app’s logs in HubSpot if this happens again.',
      },
    },
  },
};

export type Words = typeof en;

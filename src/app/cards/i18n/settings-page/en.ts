import type { StringsOf, TranslationOf } from '../translate.ts';

/** The texts of the settings page. The function sends them with the settings: no other page needs them. */
export const en = {
  applies:
    'These settings apply to everyone who uses the card, within minutes. Those that take API requests say so.',
  readOnly:
    'You can view and export these settings. To change them, ask an admin to name you under “editors” in settings.json.',
  neverSaved: 'Nothing is saved yet: the settings in the app’s files apply.',
  saved: 'Version {0}, saved {1}.',
  problemTitle: 'The app’s files apply, not the saved settings',
  problems: {
    NO_SCOPE:
      'The app is missing the “files” scope. Ask an admin to add it and install the app again.',
    REFUSED: 'HubSpot refuses access to the saved settings.',
    UNREADABLE:
      'The file “threadside-settings.json” in HubSpot’s files can’t be read. Correct it or delete it there.',
    NEWER_FORMAT: 'They were saved by a newer version of Threadside. Deploy that version.',
    TOO_LARGE:
      'The file “threadside-settings.json” in HubSpot’s files has more than 64 KB or 100 quick replies. Shorten it or delete it there.',
    UNAVAILABLE: 'HubSpot doesn’t offer its file manager to this app.',
  },

  sections: {
    replies: 'Replying',
    signatures: 'Signatures',
    list: 'List and waiting',
    hours: 'Business hours',
    security: 'Security',
    files: 'Export and import',
  },
  fields: {
    undoSeconds: {
      label: 'Seconds to undo a reply',
      help: 'A reply waits this long before it is sent. 0 turns Undo off. If the page is closed before then, the reply isn’t sent.',
    },
    assignOnReply: {
      label: 'Assign an unassigned thread to whoever replies',
      help: 'Such a reply takes one more API request.',
    },
    attachFiles: {
      label: 'Attach files to replies',
      help: 'HubSpot calls its upload experimental: it may change without notice. A file that is still uploading isn’t sent.',
    },
    ownAddresses: {
      label: 'Your team’s other email addresses',
      help: 'One per line, such as aliases. Replies leave them out unless the agent adds them back.',
    },
    sortBy: {
      label: 'Order of the list',
      help: 'Agents can choose another.',
    },
    show: {
      label: 'Threads in the list',
      help: 'Agents can show the others.',
    },
    chatSoonAfterMinutes: {
      label: 'A chat turns yellow after (minutes)',
      help: 'Chats and text messages. 0 means half of the time until red.',
    },
    chatLateAfterMinutes: {
      label: 'A chat turns red after (minutes)',
      help: 'Only business hours count.',
    },
    emailSoonAfterMinutes: {
      label: 'An email turns yellow after (minutes)',
      help: 'Emails, forms and calls. 0 means half of the time until red.',
    },
    emailLateAfterMinutes: {
      label: 'An email turns red after (minutes)',
      help: 'Only business hours count. 1440 minutes are a day.',
    },
    timeZone: {
      label: 'Time zone',
      help: 'For example, Europe/Berlin. Leave empty for the account’s time zone.',
    },
    requireVerifiedSender: {
      label: 'Send only if HubSpot confirms the agent',
      help: 'Otherwise, replies and comments are refused, so no one can write under another name. If HubSpot confirms no one, no one can send.',
    },
    changeTicketStage: {
      label: 'Change the ticket status here',
      help: 'The app makes the change with its own permissions, so HubSpot doesn’t check what the agent may edit.',
    },
    businessHours: {
      label: 'Business hours',
      help: 'Only these hours count for yellow and red. Without any, every hour counts.',
    },
    signatures: {
      label: 'Signatures',
      help: 'Added below each email reply. HubSpot may add its own signature: send yourself a test first.',
    },
    quickReplies: {
      label: 'Quick replies',
      help: 'Agents see them in this order when they reply.',
    },
    jobTitles: {
      label: 'Job titles',
      help: 'For {{agent job title}} in signatures. One person per line: the email address in HubSpot, then the title.',
    },
  },
  fixed: 'This can only be changed in settings.json.',
  choices: {
    waiting: 'Longest wait first',
    newest: 'Newest first',
    oldest: 'Oldest first',
  },
  shown: { all: 'All', waiting: 'Waiting only', open: 'Open only' },
  on: 'on',
  off: 'off',
  none: 'none',

  quick: {
    count: '{0} of 100.',
    tooMany: 'Remove {0} to save.',
    search: 'Search titles and texts',
    language: 'Language',
    inbox: 'Inbox',
    all: 'All',
    noMatch: 'No quick reply matches.',
    empty: 'No quick replies yet. Add one to answer common questions with two clicks.',
    add: 'Add a quick reply',
    title: 'Title',
    text: 'Text',
    textHelp:
      'Filled in: {{customer name}}, {{customer first name}}, {{customer last name}}, {{customer email}}, the same for the agent, {{ticket id}} and {{ticket subject}}. The agent fills in any other name in braces.',
    languageHelp: 'A code such as de or pt-BR. Leave empty for every language.',
    preview: 'For Nora Lindqvist, from Ana Torres',
    remove: 'Remove',
    up: 'Move {0} up',
    down: 'Move {0} down',
    untitled: 'Untitled',
    more: 'Show {0} more',
  },
  hours: {
    days: 'Days',
    weekdays: {
      sun: 'Sun',
      mon: 'Mon',
      tue: 'Tue',
      wed: 'Wed',
      thu: 'Thu',
      fri: 'Fri',
      sat: 'Sat',
    },
    from: 'From',
    to: 'To',
    timeHelp: '00:00 to 24:00',
    add: 'Add hours',
    remove: 'Remove these hours',
  },
  signature: {
    mailbox: 'Mailbox',
    others: 'All other mailboxes',
    textHelp:
      'Filled in: {{agent name}}, {{agent first name}}, {{agent job title}}, {{mailbox name}}, {{mailbox address}}. A line with an unknown value is left out.',
    add: 'Add a signature',
  },
  files: {
    help: 'Copies what is shown here, including unsaved changes, in the format of the app’s files.',
    settings: 'Copy settings.json',
    quickReplies: 'Copy quick-replies.json',
    copied: 'Copied.',
    notCopied: 'Your browser didn’t let the page copy. Select the text and copy it.',
    paste: 'Content of settings.json or quick-replies.json',
    import: 'Import',
    imported: 'Imported. Check it, then save.',
    importedPartly: 'Imported, except {0}. Check it, then save.',
    refused: 'This isn’t one of the two files. Nothing changed.',
    notJson: 'This isn’t valid JSON. Nothing changed.',
    refusedNames: 'Nothing changed. Correct: {0}',
  },

  save: 'Save',
  saving: 'Saving…',
  undo: 'Undo changes',
  savedNow: 'Saved.',
  nothingChanged: 'Nothing has changed.',
  changed: 'Changed: {0}',
  change: '{0}: {1} → {2}',
  quickChange: '{0}: {1} → {2} entries',
  invalid: 'Correct this first: {0}',
  tooLarge: 'This is more than 64 KB. Shorten or remove quick replies.',
  notSaved: 'Not saved',
  unconfirmed: 'We can’t tell yet whether this was saved. Save again: that’s safe.',
  conflictTitle: 'Someone else saved first',
  conflict: 'Version {0} was saved in the meantime. Yours isn’t saved. Choose which one to keep.',
  deleted:
    'The saved settings were deleted in the meantime. Yours aren’t saved. Choose which ones to keep.',
  theirs: 'Different in theirs: {0}',
  keepMine: 'Keep mine',
  takeTheirs: 'Use theirs',
} as const;

export type SettingsTranslation = TranslationOf<typeof en>;
export type SettingsStrings = StringsOf<typeof en>;

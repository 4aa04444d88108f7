/** The texts of the settings page. It bundles every language, because it needs them before its first call. */
export const en = {
  title: 'Threadside settings',
  loading: 'Loading the settings…',
  intro: 'These settings apply to everybody who uses the card, as soon as it is opened again.',
  readOnly:
    'You can look at these settings and export them. To change them, ask an admin to add you under “editors” in the app’s settings.json.',
  neverSaved: 'Nothing is saved yet: the deployed settings apply.',
  saved: 'Saved as version {0}.',
  failedTitle: 'The stored settings are not used',
  failed: {
    NO_SCOPE:
      'The app lacks the scope “files”. Until an admin adds it and installs the app again, the deployed settings apply.',
    UNREADABLE:
      'The file “threadside-settings.json” in HubSpot’s files cannot be read. Correct or delete it there. Until then, the deployed settings apply.',
    NEWER_FORMAT:
      'A newer version of Threadside saved them. Deploy that version. Until then, the deployed settings apply.',
    TOO_LARGE:
      'The file “threadside-settings.json” in HubSpot’s files is larger than 64 KB. Until it is smaller, the deployed settings apply.',
    UNAVAILABLE:
      'HubSpot does not offer its file manager to this app. The deployed settings apply.',
  },
  notLoadedTitle: 'The settings did not load',
  notLoaded: 'Check your connection, then try again.',
  tryAgain: 'Try again',
  replying: 'Replying',
  undoSeconds: 'Seconds to undo a reply',
  undoSecondsHelp:
    'A reply waits this long before it is sent, from 0 (no Undo) to 300. A page that is closed meanwhile drops the reply.',
  attachFiles: 'Attach files to replies',
  attachFilesHelp: 'HubSpot calls its file upload experimental: it may change without notice.',
  assignOnReply: 'Assign an unassigned thread to whoever replies',
  list: 'List',
  sortBy: 'Order of the list',
  chatLateAfterMinutes: 'A chat is late after (minutes)',
  emailLateAfterMinutes: 'An email is late after (minutes)',
  orders: {
    waiting: 'Longest waiting first',
    newest: 'Newest first',
    oldest: 'Oldest first',
  },
  ownAddresses: 'The team’s other addresses',
  ownAddressesHelp:
    'One e-mail address per line, such as aliases. Replies leave them out unless an agent adds them back.',
  quickReplies: 'Quick replies',
  quickReplyCount: '{0} of 100',
  search: 'Search quick replies',
  noMatch: 'No quick reply contains this text.',
  noQuickReplies: 'No quick replies yet.',
  addQuickReply: 'Add a quick reply',
  replyTitle: 'Title',
  replyText: 'Text',
  replyTextHelp:
    'Filled in for each customer: customer name, customer first name, agent name and agent first name, in double braces. Agents fill in any other placeholder.',
  preview: 'For Nora Lindqvist, from Ana Torres:',
  edit: 'Edit “{0}”',
  done: 'Done with “{0}”',
  remove: 'Remove “{0}”',
  moveUp: 'Move “{0}” up',
  untitled: 'Untitled',
  incomplete: 'Each quick reply needs a title and a text.',
  save: 'Save',
  saving: 'Saving…',
  undo: 'Undo changes',
  changed: 'Changed: {0}',
  savedNow: 'Saved',
  notSavedTitle: 'Not saved',
  conflictTitle: 'Somebody else saved first',
  conflict:
    'Version {0} was saved meanwhile. Choose which one to go on with. Nothing is lost until you save.',
  keepMine: 'Go on with mine',
  takeTheirs: 'Take theirs',
  files: 'Export and import',
  exportHelp: 'Copies everything as JSON, in the format of settings.json and quick-replies.json.',
  exportButton: 'Copy as JSON',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Select the text below and copy it.',
  importLabel: 'Paste exported JSON here',
  importButton: 'Import',
  importFailed: 'This is not JSON that Threadside exported. Nothing was changed.',
  reasons: {
    NOT_EDITOR: 'Only people named under “editors” in the app’s settings.json can save.',
    BAD_SETTING: 'A setting has a value that is not allowed. Correct it, then save again.',
    SETTINGS_TOO_LARGE:
      'This is more than can be stored: 100 quick replies and 64 KB. Remove or shorten some.',
    SETTINGS_UNREADABLE:
      'The stored settings cannot be read, so they were not overwritten. Copy yours as JSON first.',
    OTHER: 'HubSpot did not save the settings. Your changes are still here. Try again.',
  },
};

export type SettingsStrings = typeof en;

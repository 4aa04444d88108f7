import type { SettingsStrings } from './en.ts';

export const de: SettingsStrings = {
  title: 'Threadside-Einstellungen',
  loading: 'Einstellungen werden geladen…',
  intro: 'Diese Einstellungen gelten für alle, die die Karte nutzen, sobald sie neu geöffnet wird.',
  readOnly:
    'Sie können diese Einstellungen ansehen und exportieren. Zum Ändern bitten Sie einen Admin, Sie in der settings.json der App unter „editors“ einzutragen.',
  neverSaved: 'Noch ist nichts gespeichert: Es gelten die mitgelieferten Einstellungen.',
  saved: 'Gespeichert als Version {0}.',
  failedTitle: 'Die gespeicherten Einstellungen werden nicht verwendet',
  failed: {
    NO_SCOPE:
      'Der App fehlt der Scope „files“. Bis ein Admin ihn ergänzt und die App neu installiert, gelten die mitgelieferten Einstellungen.',
    UNREADABLE:
      'Die Datei „threadside-settings.json“ in den Dateien von HubSpot ist nicht lesbar. Korrigieren oder löschen Sie sie dort. Bis dahin gelten die mitgelieferten Einstellungen.',
    NEWER_FORMAT:
      'Eine neuere Version von Threadside hat sie gespeichert. Stellen Sie diese Version bereit. Bis dahin gelten die mitgelieferten Einstellungen.',
    TOO_LARGE:
      'Die Datei „threadside-settings.json“ in den Dateien von HubSpot ist größer als 64 KB. Bis sie kleiner ist, gelten die mitgelieferten Einstellungen.',
    UNAVAILABLE:
      'HubSpot bietet dieser App seine Dateiverwaltung nicht an. Es gelten die mitgelieferten Einstellungen.',
  },
  notLoadedTitle: 'Die Einstellungen wurden nicht geladen',
  notLoaded: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  tryAgain: 'Erneut versuchen',
  replying: 'Antworten',
  undoSeconds: 'Sekunden zum Rückgängigmachen',
  undoSecondsHelp:
    'So lange wartet eine Antwort vor dem Senden, von 0 (nicht rückgängig zu machen) bis 300. Wird die Seite inzwischen geschlossen, wird die Antwort verworfen.',
  attachFiles: 'Dateien an Antworten anhängen',
  attachFilesHelp:
    'HubSpot nennt seinen Datei-Upload experimentell: Er kann sich ohne Ankündigung ändern.',
  assignOnReply: 'Nicht zugewiesene Konversationen dem zuweisen, der antwortet',
  list: 'Liste',
  sortBy: 'Reihenfolge der Liste',
  chatLateAfterMinutes: 'Ein Chat ist überfällig nach (Minuten)',
  emailLateAfterMinutes: 'Eine E-Mail ist überfällig nach (Minuten)',
  orders: {
    waiting: 'Am längsten Wartende zuerst',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
  },
  ownAddresses: 'Weitere Adressen des Teams',
  ownAddressesHelp:
    'Eine E-Mail-Adresse pro Zeile, etwa Aliasse. Antworten lassen sie weg, wenn niemand sie wieder hinzufügt.',
  quickReplies: 'Schnellantworten',
  quickReplyCount: '{0} von 100',
  search: 'Schnellantworten durchsuchen',
  noMatch: 'Keine Schnellantwort enthält diesen Text.',
  noQuickReplies: 'Noch keine Schnellantworten.',
  addQuickReply: 'Schnellantwort hinzufügen',
  replyTitle: 'Titel',
  replyText: 'Text',
  replyTextHelp:
    'Für jeden Kunden ausgefüllt: customer name, customer first name, agent name und agent first name, in doppelten geschweiften Klammern. Andere Platzhalter füllt der Agent aus.',
  preview: 'Für Nora Lindqvist, von Ana Torres:',
  edit: '„{0}“ bearbeiten',
  done: 'Fertig mit „{0}“',
  remove: '„{0}“ entfernen',
  moveUp: '„{0}“ nach oben',
  untitled: 'Ohne Titel',
  incomplete: 'Jede Schnellantwort braucht einen Titel und einen Text.',
  save: 'Speichern',
  saving: 'Wird gespeichert…',
  undo: 'Änderungen verwerfen',
  changed: 'Geändert: {0}',
  savedNow: 'Gespeichert',
  notSavedTitle: 'Nicht gespeichert',
  conflictTitle: 'Jemand hat vor Ihnen gespeichert',
  conflict:
    'Inzwischen wurde Version {0} gespeichert. Wählen Sie, mit welcher Sie weitermachen. Bis zum Speichern geht nichts verloren.',
  keepMine: 'Mit meiner weitermachen',
  takeTheirs: 'Die andere übernehmen',
  files: 'Export und Import',
  exportHelp: 'Kopiert alles als JSON, im Format von settings.json und quick-replies.json.',
  exportButton: 'Als JSON kopieren',
  copied: 'Kopiert',
  notCopied:
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn.',
  importLabel: 'Exportiertes JSON hier einfügen',
  importButton: 'Importieren',
  importFailed: 'Dieses JSON hat Threadside nicht exportiert. Nichts wurde geändert.',
  reasons: {
    NOT_EDITOR:
      'Nur Personen, die in der settings.json der App unter „editors“ stehen, können speichern.',
    BAD_SETTING:
      'Eine Einstellung hat einen unzulässigen Wert. Korrigieren Sie ihn und speichern Sie erneut.',
    SETTINGS_TOO_LARGE:
      'Das ist mehr, als gespeichert werden kann: 100 Schnellantworten und 64 KB. Entfernen oder kürzen Sie etwas.',
    SETTINGS_UNREADABLE:
      'Die gespeicherten Einstellungen sind nicht lesbar und wurden deshalb nicht überschrieben. Kopieren Sie Ihre zuerst als JSON.',
    OTHER:
      'HubSpot hat die Einstellungen nicht gespeichert. Ihre Änderungen sind noch hier. Versuchen Sie es erneut.',
  },
};

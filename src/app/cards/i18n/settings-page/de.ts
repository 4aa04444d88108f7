import type { SettingsTranslation } from './en.ts';

export const de: SettingsTranslation = {
  applies:
    'Diese Einstellungen gelten nach wenigen Minuten für alle, die die Karte nutzen. Wo nichts anderes steht, brauchen sie keine API-Anfragen.',
  readOnly:
    'Sie können diese Einstellungen ansehen und exportieren. Zum Ändern bitten Sie einen Admin, Sie in settings.json unter „editors“ einzutragen.',
  neverSaved: 'Noch ist nichts gespeichert: Es gelten die Dateien der App.',
  saved: 'Version {0}, gespeichert {1}.',
  problemTitle: 'Es gelten die Dateien der App, nicht die gespeicherten Einstellungen',
  problems: {
    NO_SCOPE:
      'Der App fehlt der Scope „files“. Bitten Sie einen Admin, ihn hinzuzufügen und die App neu zu installieren.',
    REFUSED: 'HubSpot verweigert den Zugriff auf die gespeicherten Einstellungen.',
    UNREADABLE:
      'Die Datei „threadside-settings.json“ in den Dateien von HubSpot ist nicht lesbar. Korrigieren oder löschen Sie sie dort.',
    NEWER_FORMAT:
      'Eine neuere Version von Threadside hat sie gespeichert. Stellen Sie diese Version bereit.',
    TOO_LARGE:
      'Die Datei „threadside-settings.json“ in den Dateien von HubSpot hat mehr als 64 KB oder 100 Schnellantworten. Kürzen oder löschen Sie sie dort.',
    UNAVAILABLE: 'HubSpot bietet dieser App seine Dateiverwaltung nicht an.',
  },

  sections: {
    replies: 'Antworten',
    signatures: 'Signaturen',
    list: 'Liste und Wartezeit',
    hours: 'Geschäftszeiten',
    security: 'Sicherheit',
    files: 'Export und Import',
  },
  fields: {
    undoSeconds: {
      label: 'Sekunden zum Rückgängigmachen',
      help: 'So lange wartet eine Antwort, bevor sie gesendet wird. 0 schaltet das ab. Wird die Seite in dieser Zeit geschlossen, wird die Antwort nicht gesendet.',
    },
    assignOnReply: {
      label: 'Nicht zugewiesene Konversationen beim Antworten zuweisen',
      help: 'Eine solche Antwort braucht eine API-Anfrage mehr.',
    },
    attachFiles: {
      label: 'Dateien an Antworten anhängen',
      help: 'HubSpot nennt den Upload experimentell: Er kann sich ohne Ankündigung ändern. Eine Datei, die noch hochgeladen wird, wird nicht gesendet.',
    },
    ownAddresses: {
      label: 'Weitere E-Mail-Adressen Ihres Teams',
      help: 'Eine pro Zeile, etwa Aliasse. Antworten gehen nicht an sie, außer jemand fügt sie wieder hinzu.',
    },
    sortBy: {
      label: 'Reihenfolge der Liste',
      help: 'Teammitglieder können eine andere wählen.',
    },
    show: {
      label: 'Konversationen in der Liste',
      help: 'Teammitglieder können die anderen einblenden.',
    },
    chatSoonAfterMinutes: {
      label: 'Ein Chat wird gelb nach (Minuten)',
      help: 'Chats und SMS. 0 bedeutet: nach der Hälfte der Zeit bis Rot.',
    },
    chatLateAfterMinutes: {
      label: 'Ein Chat wird rot nach (Minuten)',
      help: 'Nur Geschäftszeiten zählen.',
    },
    emailSoonAfterMinutes: {
      label: 'Eine E-Mail wird gelb nach (Minuten)',
      help: 'E-Mails, Formulare und Anrufe. 0 bedeutet: nach der Hälfte der Zeit bis Rot.',
    },
    emailLateAfterMinutes: {
      label: 'Eine E-Mail wird rot nach (Minuten)',
      help: 'Nur Geschäftszeiten zählen. 1440 Minuten sind ein Tag.',
    },
    timeZone: {
      label: 'Zeitzone',
      help: 'Zum Beispiel Europe/Berlin. Leer: die Zeitzone des Accounts.',
    },
    requireVerifiedSender: {
      label: 'Nur senden, wenn HubSpot bestätigt, wer sendet',
      help: 'Sonst werden Antworten und Kommentare abgelehnt, damit niemand unter fremdem Namen schreibt. Wo HubSpot niemanden bestätigt, kann niemand senden.',
    },
    changeTicketStage: {
      label: 'Ticketstatus hier ändern',
      help: 'Die App ändert ihn mit ihren eigenen Rechten. HubSpot prüft also nicht, was das Teammitglied bearbeiten darf.',
    },
    businessHours: {
      label: 'Geschäftszeiten',
      help: 'Nur diese Zeiten zählen für Gelb und Rot. Ohne Einträge zählt jede Stunde.',
    },
    signatures: {
      label: 'Signaturen',
      help: 'Steht unter jeder Antwort per E-Mail. HubSpot fügt vielleicht eine eigene hinzu: Senden Sie sich zuerst einen Test.',
    },
    quickReplies: {
      label: 'Schnellantworten',
      help: 'Beim Antworten erscheinen sie in dieser Reihenfolge.',
    },
    jobTitles: {
      label: 'Positionen',
      help: 'Für {{agent job title}} in Signaturen. Eine Person pro Zeile: die E-Mail-Adresse in HubSpot, dann die Position.',
    },
  },
  fixed: 'Lässt sich nur in settings.json ändern.',
  choices: {
    waiting: 'Längste Wartezeit zuerst',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
  },
  shown: { all: 'Alle', waiting: 'Nur wartende', open: 'Nur offene' },
  on: 'an',
  off: 'aus',
  none: 'leer',

  quick: {
    count: '{0} von 100.',
    tooMany: 'Entfernen Sie {0}, um zu speichern.',
    search: 'Titel und Texte durchsuchen',
    language: 'Sprache',
    inbox: 'Postfach',
    all: 'Alle',
    noMatch: 'Keine Schnellantwort passt.',
    empty:
      'Noch keine Schnellantworten. Fügen Sie eine hinzu, um häufige Fragen mit zwei Klicks zu beantworten.',
    add: 'Schnellantwort hinzufügen',
    title: 'Titel',
    text: 'Text',
    textHelp:
      'Ausgefüllt werden {{customer name}}, {{customer first name}}, {{customer last name}}, {{customer email}}, dasselbe für agent, {{ticket id}} und {{ticket subject}}. Alles andere in Klammern füllt man beim Antworten aus.',
    languageHelp: 'Ein Code wie de oder pt-BR. Leer: für jede Sprache.',
    preview: 'Für Nora Lindqvist, von Ana Torres',
    remove: 'Entfernen',
    up: '{0} nach oben',
    down: '{0} nach unten',
    untitled: 'Ohne Titel',
    more: '{0} weitere anzeigen',
  },
  hours: {
    days: 'Tage',
    weekdays: { sun: 'So', mon: 'Mo', tue: 'Di', wed: 'Mi', thu: 'Do', fri: 'Fr', sat: 'Sa' },
    from: 'Von',
    to: 'Bis',
    timeHelp: '00:00 bis 24:00',
    add: 'Zeiten hinzufügen',
    remove: 'Diese Zeiten entfernen',
  },
  signature: {
    mailbox: 'E-Mail-Konto',
    others: 'Alle anderen E-Mail-Konten',
    textHelp:
      'Ausgefüllt werden {{agent name}}, {{agent first name}}, {{agent job title}}, {{mailbox name}}, {{mailbox address}}. Eine Zeile mit einem unbekannten Wert entfällt.',
    add: 'Signatur hinzufügen',
  },
  files: {
    help: 'Kopiert, was hier steht, auch Ungespeichertes, im Format der Dateien der App.',
    settings: 'settings.json kopieren',
    quickReplies: 'quick-replies.json kopieren',
    copied: 'Kopiert.',
    notCopied: 'Ihr Browser lässt das Kopieren nicht zu. Markieren und kopieren Sie den Text.',
    paste: 'Inhalt von settings.json oder quick-replies.json',
    import: 'Importieren',
    imported: 'Importiert. Prüfen Sie alles und speichern Sie dann.',
    importedPartly: 'Importiert, außer {0}. Prüfen Sie alles, dann speichern Sie.',
    refused: 'Das ist keine der beiden Dateien. Nichts wurde geändert.',
    notJson: 'Das ist kein gültiges JSON. Nichts wurde geändert.',
    refusedNames: 'Nichts wurde geändert. Bitte korrigieren: {0}',
  },

  save: 'Speichern',
  saving: 'Wird gespeichert …',
  undo: 'Änderungen verwerfen',
  savedNow: 'Gespeichert.',
  nothingChanged: 'Nichts hat sich geändert.',
  changed: 'Geändert: {0}',
  change: '{0}: {1} → {2}',
  quickChange: '{0}: {1} → {2} Einträge',
  invalid: 'Bitte zuerst korrigieren: {0}',
  tooLarge: 'Das sind mehr als 64 KB. Kürzen oder entfernen Sie Schnellantworten.',
  notSaved: 'Nicht gespeichert',
  unconfirmed:
    'Es ist noch unklar, ob gespeichert wurde. Speichern Sie noch einmal: Das ist unbedenklich.',
  conflictTitle: 'Jemand hat vor Ihnen gespeichert',
  conflict:
    'Inzwischen wurde Version {0} gespeichert. Ihre ist nicht gespeichert. Wählen Sie, welche gelten soll.',
  deleted:
    'Die gespeicherten Einstellungen wurden inzwischen gelöscht. Ihre sind nicht gespeichert. Wählen Sie, welche bleiben sollen.',
  theirs: 'Unterschiede: {0}',
  keepMine: 'Meine behalten',
  takeTheirs: 'Die andere übernehmen',
};

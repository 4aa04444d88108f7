import { bundledStrings } from './bundledStrings.ts';
import type { Translation } from './en.ts';

export const de: Translation = {
  today: 'Heute',
  yesterday: 'Gestern',
  durations: {
    minutes: '{0} Min.',
    hours: '{0} Std.',
    days: '{0} Tg.',
  },

  channels: {
    '1000': 'Live-Chat',
    '1001': 'Messenger',
    '1002': 'E-Mail',
    '1003': 'Formular',
    '1004': 'Kundenportal',
    '1007': 'WhatsApp',
    '1008': 'Anruf',
    '1009': 'SMS',
    '1010': 'Instagram',
  },
  otherChannel: 'Anderer Kanal',

  people: {
    agent: 'Teammitglied',
    customer: 'Kunde',
    bot: 'Bot',
    app: 'App',
    system: 'HubSpot',
    unknown: 'Jemand',
  },
  you: 'Sie',
  youNamed: '{0} (Sie)',
  unassigned: 'Nicht zugewiesen',

  loading: {
    ...bundledStrings.de.loading,
    thread: 'Nachrichten werden geladen …',
    agents: 'Team wird geladen …',
  },

  list: {
    ...bundledStrings.de.list,
    open: { one: '# offen', other: '# offen' },
    noneOpen: 'Keine offenen Konversationen',
    longestWait: 'max. Wartezeit {0}',
    nobodyWaits: 'niemand wartet',
    refresh: 'Aktualisieren',
    refreshing: 'Wird aktualisiert …',
    updated: 'Stand: {0}',
    ofLoaded: 'von {0} geladenen',
    closedCount: { one: '# geschlossen', other: '# geschlossen' },
    spamCount: { one: '# Spam', other: '# Spam' },
    archivedCount: { one: '# archiviert', other: '# archiviert' },
    showArrived: {
      one: '1 neue Konversation anzeigen',
      other: '# neue Konversationen anzeigen',
    },
    take: 'Übernehmen',
    alsoFromContact: 'Weitere von diesem Kontakt',
    nothingElse: 'Keine weiteren Konversationen.',
    more: 'Mehr anzeigen',
    searchMore: 'Weitersuchen',
    searched: '{0} von {1} durchsucht',
    shown: '{0} von {1}',
    waiting: 'Wartet {0}',
    ticket: 'Ticket {0}',
    said: '{0}: {1}',
    commented: '{0} (Kommentar): {1}',
    noMessages: 'Noch keine Nachrichten',
    previewFailed: 'Zum Lesen öffnen',
    emptyTitle: 'Noch keine Konversationen',
    emptyContact:
      'Sobald dieser Kontakt an eines Ihrer Postfächer schreibt, erscheint die Konversation hier, und Sie können antworten.',
    emptyTicket:
      'Diesem Ticket ist keine Konversation zugeordnet. Zugeordnete Konversationen erscheinen hier.',
  },

  filters: {
    show: 'Suchen und filtern',
    hide: 'Filter ausblenden',
    clear: 'Filter zurücksetzen',
    search: 'Suche',
    searchPlaceholder: 'Betreff, Kunde, Team, ID',
    status: 'Status',
    all: 'Alle',
    anyone: 'Alle',
    me: 'Ich',
    channel: 'Kanal',
    sort: 'Sortierung',
    waiting: 'Wartezeit',
    newest: 'Neueste',
    oldest: 'Älteste',
    nothingFits: 'Keine Konversation passt zu diesen Filtern.',
    noneSoFar: 'Bisher keine.',
    allHidden: 'Hier gibt es nur Spam oder Archiviertes.',
    showHidden: 'Anzeigen',
  },

  selection: {
    begin: 'Auswählen',
    end: 'Fertig',
    all: 'Alle angezeigten auswählen',
    tick: '{0} auswählen',
    ticked: { one: '# ausgewählt', other: '# ausgewählt' },
    assign: { one: '# mir zuweisen', other: '# mir zuweisen' },
    close: { one: '# schließen', other: '# schließen' },
    assigned: {
      one: '# Konversation wurde Ihnen zugewiesen.',
      other: '# Konversationen wurden Ihnen zugewiesen.',
    },
    closed: {
      one: '# Konversation wurde geschlossen.',
      other: '# Konversationen wurden geschlossen.',
    },
    left: { one: '# nicht.', other: '# nicht.' },
    untried: 'Nicht mehr versucht.',
  },

  thread: {
    open: 'Offen',
    closed: 'Geschlossen',
    archived: 'Archiviert',
    spam: 'Spam',
    assignee: 'Zuständig',
    localTime: '{0} Ortszeit',
    actions: 'Aktionen',
    openInbox: 'Im Postfach öffnen',
    openHelpDesk: 'Im Helpdesk öffnen',
    copyLink: 'Link kopieren',
    linkCopied: 'Link kopiert.',
    linkNotCopied:
      'Ihr Browser lässt das Kopieren nicht zu. Öffnen Sie die Konversation und kopieren Sie ihre Adresse.',
    archive: 'Archivieren',
    archiving: 'Wird archiviert …',
    restoring: 'Wird wiederhergestellt …',
    archivedTitle: 'Archiviert',
    archivedHelp: 'Liegt im HubSpot-Papierkorb und wird nach 30 Tagen endgültig gelöscht.',
    undo: 'Rückgängig',
    restore: 'Wiederherstellen',
    close: 'Schließen',
    closing: 'Wird geschlossen …',
    closeHelp: 'Das Ticket behält seinen Status.',
    reopen: 'Wieder öffnen',
    reopening: 'Wird geöffnet …',
    checkedAt: 'Geprüft um {0}',
    notUpdatedSince: 'Nicht aktualisiert seit {0}',
    checkNow: 'Jetzt prüfen',
    checking: 'Wird geprüft …',
    newMessages: { one: '# neue Nachricht', other: '# neue Nachrichten' },
    showNew: 'Anzeigen',
    earlier: 'Frühere Nachrichten',
    loadingEarlier: 'Frühere Nachrichten werden geladen …',
    empty: 'Noch keine Nachrichten in dieser Konversation.',
  },

  message: {
    comment: 'Interner Kommentar',
    commentHelp: 'Nur Ihr Team sieht das.',
    customer: 'Kunde',
    team: 'Team',
    welcome: 'Willkommensnachricht',
    new: 'Neu',
    empty: 'Kein Text',
    unnamedFile: 'Datei',
    fileKinds: { IMAGE: 'Bild', AUDIO: 'Audio', OTHER: 'Datei' },
    otherKinds: {
      LOCATION: 'Standort',
      CONTACT: 'Kontakt',
      QUICK_REPLIES: 'Schnellantworten',
      MESSAGE_HEADER: 'Kopfzeile',
      WHATSAPP_TEMPLATE_METADATA: 'WhatsApp-Vorlage',
      SOCIAL_MEDIA_METADATA: 'Beitrag',
      UNSUPPORTED_CONTENT:
        'HubSpot kann das hier nicht anzeigen. Öffnen Sie die Konversation in HubSpot, um es zu sehen.',
    },
    showMore: 'Mehr anzeigen',
    showLess: 'Weniger anzeigen',
    tryAgain: 'Erneut versuchen',
    takenBack: 'Der Text steht oben in Ihrem Entwurf.',
    takeBackLater: 'Eine andere Antwort ist noch nicht erledigt. Sehen Sie oben nach.',
    notDelivered: 'Nicht zugestellt',
    notDeliveredWhy: 'Nicht zugestellt: {0}',
    notDeliveredUnknown:
      'HubSpot nennt keinen Grund. Prüfen Sie die Adresse oder nutzen Sie einen anderen Kanal.',
    delivery: { sent: 'Gesendet', received: 'Empfangen', read: 'Gelesen' },
    showFull: 'Ganze Nachricht anzeigen',
    loadingFull: 'Ganze Nachricht wird geladen …',
  },

  event: {
    took: '{0} hat die Konversation übernommen',
    assigned: '{0} hat die Konversation an {1} zugewiesen',
    assignedBySomebody: 'Zugewiesen an {0}',
    unassigned: '{0} hat die Zuweisung an {1} aufgehoben',
    unassignedAnybody: '{0} hat die Zuweisung aufgehoben',
    unassignedBySomebody: 'Zuweisung aufgehoben',
    closed: '{0} hat die Konversation geschlossen',
    closedBySomebody: 'Geschlossen',
    reopened: '{0} hat die Konversation geöffnet',
    reopenedBySomebody: 'Geöffnet',
    moved: 'In „{0}“ verschoben',
    movedSomewhere: 'In ein anderes Postfach verschoben',
    unknown: 'HubSpot meldet: {0}',
  },

  assignee: {
    toMe: 'Mir zuweisen',
    toOther: 'Zuweisen …',
    cancel: 'Abbrechen',
    pick: 'Teammitglied',
    pickPlaceholder: 'Nach Namen suchen',
    nobody: 'Diese Konversation kann niemand anderem zugewiesen werden.',
    unassign: 'Zuweisung aufheben',
    working: 'Wird gespeichert …',
    takenTitle: 'Jetzt bei {0}',
    freedTitle: 'Jetzt niemandem zugewiesen',
    takenHelp:
      'Das hat sich geändert, bevor Ihre Auswahl ankam. Nichts wurde überschrieben. Wählen Sie erneut, wenn Sie es noch möchten.',
  },

  reply: {
    mode: 'Antwort',
    modeWithDraft: 'Antwort · Entwurf',
    label: 'Antwort',
    placeholder: 'Antwort schreiben',
    blank: 'Schreiben Sie zuerst eine Antwort.',
    send: 'Senden',
    sendTo: 'Senden an {0}',
    sending: 'Wird gesendet …',
    sent: 'Um {0} gesendet.',
    notSentTitle: 'Nicht gesendet. Ihr Text bleibt erhalten.',
    unconfirmedTitle: 'Unklar, ob dies gesendet wurde',
    unconfirmedAsk:
      'Die Rückmeldung von HubSpot fehlt. Ihr Text bleibt erhalten. Prüfen Sie erneut, bevor Sie noch einmal senden.',
    unconfirmedLooked:
      'Um {0} war Ihre Antwort nicht in der Konversation, kann aber noch ankommen: Sehen Sie unten nach. Senden Sie nur erneut, wenn der Kunde sie jetzt bekommen soll.',
    checking: 'Ihre Antwort wird in der Konversation gesucht …',
    resend: 'Erneut senden',
    edit: 'Antwort bearbeiten',
  },
  comment: {
    mode: 'Kommentar',
    modeWithDraft: 'Kommentar · Entwurf',
    label: 'Interner Kommentar',
    placeholder: 'An Ihr Team schreiben',
    blank: 'Schreiben Sie zuerst einen Kommentar.',
    send: 'Kommentar hinzufügen',
    sending: 'Wird hinzugefügt …',
    sent: 'Um {0} hinzugefügt.',
    notSentTitle: 'Nicht hinzugefügt. Ihr Text bleibt erhalten.',
    unconfirmedTitle: 'Unklar, ob dies hinzugefügt wurde',
    unconfirmedAsk:
      'Die Rückmeldung von HubSpot fehlt. Ihr Text bleibt erhalten. Prüfen Sie erneut, bevor Sie ihn noch einmal hinzufügen.',
    unconfirmedLooked:
      'Um {0} war Ihr Kommentar nicht in der Konversation, kann aber noch ankommen: Sehen Sie unten nach.',
    checking: 'Ihr Kommentar wird in der Konversation gesucht …',
    resend: 'Erneut hinzufügen',
    edit: 'Kommentar bearbeiten',
  },
  composer: {
    route: '{0} an {1}, von {2}',
    routeFromUnknown: '{0} an {1}',
    carbonCopy: 'Cc {0}',
    customer: 'den Kunden',
    subject: 'Betreff: {0}',
    changeRoute: 'Ändern',
    keepRoute: 'Fertig',
    fromLabel: 'Von',
    fromRule: 'Ohne Änderung nimmt eine Antwort den Weg der letzten Nachricht.',
    sameMailbox: 'Wie die letzte Nachricht',
    subjectLabel: 'Betreff',
    onlyTeam: 'Nur Ihr Team sieht das',
    more: 'Mehr',
    sendAndClose: 'Senden und schließen',
    commentAndTake: 'Kommentieren und übernehmen',
    commentAndAssign: 'Kommentieren und zuweisen …',
    thenClosing: 'Wird geschlossen …',
    thenClosed: 'Geschlossen.',
    thenNotClosed: 'Gesendet, aber nicht geschlossen',
    thenAssigning: 'Wird zugewiesen …',
    thenAssigned: 'Zugewiesen.',
    thenNotAssigned: 'Hinzugefügt, aber nicht zugewiesen',
    wordToo: 'Schreiben Sie auch ein Wort dazu: HubSpot sendet keine Dateien ohne Text.',
    gap: 'Füllen Sie zuerst {0} aus.',
    held: 'Wird in {0} gesendet. Bleiben Sie bis dahin auf dieser Seite.',
    undo: 'Rückgängig',
    quickReplies: 'Schnellantworten',
    attached: 'Angehängt: {0}',
    removeFiles: 'Dateien entfernen',
    colleagueTitle: '{0} bearbeitet diese Konversation',
    colleagueHelp: 'Ihre Antworten könnten sich überschneiden.',
    takeOver: 'Übernehmen',
    undeliveredTitle: 'Nicht zugestellt. Ihr Text bleibt erhalten.',
    undelivered: 'HubSpot hat die Antwort angenommen, konnte sie aber nicht zustellen: {0}',
    readOnlyTitle: 'Von hier aus können Sie nicht antworten',
    changedTitle: {
      one: 'Nicht gesendet: 1 neue Nachricht',
      other: 'Nicht gesendet: # neue Nachrichten',
    },
    changedUnread: 'Nicht gesendet: Konversation geändert',
    changedReading: 'Nicht gesendet: Konversation geändert. Wird neu geladen …',
    changedHelp:
      'Jemand hat geschrieben, seit Sie zuletzt nachgesehen haben. Achten Sie unten auf „Neu“. Ihr Text bleibt erhalten.',
    alreadyThereTitle: 'Nicht gesendet: Ihre Antwort ist schon in der Konversation',
    alreadyThereHelp:
      'Vielleicht wurde sie von einem anderen Tab aus gesendet. Achten Sie unten auf „Neu“. Ihr Text bleibt erhalten.',
    sendAnyway: 'Trotzdem senden',
    checkAgain: 'Erneut prüfen',
  },

  reasons: {
    NOBODY_WROTE:
      'In dieser Konversation hat noch niemand geschrieben. Schreiben Sie zuerst direkt in HubSpot.',
    NO_APP_REPLIES:
      'Auf diesem Kanal lässt HubSpot keine App antworten. Antworten Sie direkt in HubSpot.',
    MAILBOXES_UNKNOWN:
      'HubSpot hat die Absenderadressen gerade nicht geliefert. Öffnen Sie die Konversation erneut.',
    NO_MAIL_ADDRESS:
      'Die E-Mail-Adresse des Kunden ist nicht bekannt. Ergänzen Sie sie beim Kontakt oder antworten Sie direkt in HubSpot.',
    NO_ADDRESS:
      'Die Adresse des Kunden auf diesem Kanal ist nicht bekannt. Antworten Sie direkt in HubSpot.',
    NO_MAILBOX:
      'Kein verknüpftes E-Mail-Konto kann dies senden. Bitten Sie einen Admin, eines mit dem Postfach zu verknüpfen.',
    DISCONNECTED:
      'Dieser Kanal ist nicht mehr verknüpft. Bitten Sie einen Admin, ihn zu verknüpfen.',
    ROUTE_GONE: 'Auf dem gewählten Weg kann es nicht mehr gesendet werden. Wählen Sie neu.',
    ARCHIVED: 'Diese Konversation ist archiviert. Stellen Sie sie zuerst wieder her.',
    NOT_ASSIGNABLE:
      'Die Person ist vielleicht nicht mehr da oder hat keinen Zugriff auf dieses Postfach. Wählen Sie jemand anderen oder fragen Sie einen Admin.',
    THREADS_MISSING:
      'HubSpot hat nicht alle Konversationen geliefert. Aktualisieren Sie, um es erneut zu versuchen.',
    ARCHIVED_MISSING: 'Nicht alle archivierten Konversationen sind aufgeführt.',
    CONTACTS_MISSING:
      'Dieses Ticket hat viele Kontakte. Die Konversationen einiger sind nicht aufgeführt.',
    CONTACT_DELETED: 'Ein Kontakt dieses Tickets wurde gelöscht. Seine Konversationen fehlen hier.',
    PATH_MISSING:
      'HubSpot bietet diesem Konto diesen Teil seiner API nicht an. Bitten Sie einen Admin, Threadside zu aktualisieren.',
    NO_ARCHIVE:
      'HubSpot kann Konversationen hier nur endgültig löschen. Archivieren Sie direkt in HubSpot.',
    LOCKED:
      'HubSpot ändert diese Konversation gerade. Versuchen Sie es in ein paar Sekunden erneut.',
    ACCOUNT_MOVING:
      'HubSpot zieht dieses Konto in ein anderes Rechenzentrum um und nimmt solange nichts an.',
    EDGE_REFUSED:
      'Das Netzwerk von HubSpot hat den Text blockiert, vielleicht weil er wie Programmcode aussieht. Formulieren Sie ihn anders oder senden Sie ihn in HubSpot.',
    NOT_APPLIED:
      'HubSpot hat die Änderung angenommen, zeigt sie aber nicht. Prüfen Sie die Konversation oder ändern Sie sie in HubSpot.',
    USER_UNREADABLE:
      'HubSpot teilt der App nicht mit, wer Sie sind, deshalb können Sie hier nur lesen. Bitten Sie einen Admin, die App neu zu installieren und zu prüfen, ob Sie ein aktiver Benutzer dieses Kontos sind.',
    USER_INACTIVE:
      'HubSpot führt Sie nicht als aktiven Benutzer dieses Kontos, deshalb können Sie hier nur lesen. Bitten Sie einen Admin, Ihren Benutzer zu prüfen.',
  },

  errors: {
    ...bundledStrings.de.errors,
    reference: 'Referenz für den HubSpot-Support: {0}',
    scopesAdmin:
      'Fügen Sie den Bereichen der App (app-hsmeta.json) {0} hinzu und installieren Sie sie neu.',
    scopesUnknownAdmin:
      'Vergleichen Sie die Bereiche der App mit app-hsmeta.json und installieren Sie sie neu.',
    byItself: 'Neuer Versuch in {0}.',
    again: 'Versuchen Sie es in {0} erneut.',
    seconds: { one: '# Sekunde', other: '# Sekunden' },
    codes: {
      ...bundledStrings.de.errors.codes,
      INVALID_REQUEST: {
        title: 'Das hat nicht funktioniert',
        help: 'Laden Sie die Seite neu und versuchen Sie es erneut.',
      },
      NOT_LINKED: {
        title: 'Gehört nicht zu diesem Datensatz',
        help: 'Vielleicht wurde die Konversation verschoben. Aktualisieren Sie die Liste.',
      },
      NOT_FOUND: {
        title: 'Nicht mehr da',
        help: 'Wurde gelöscht oder wird von HubSpot nicht mehr aufbewahrt. Aktualisieren Sie die Liste.',
      },
      MISSING_SCOPE: {
        title: 'Der App fehlt eine Berechtigung',
        help: 'Bis ein Admin sie erteilt, geht das hier nicht.',
      },
      BAD_TOKEN: {
        title: 'HubSpot hat die App abgewiesen',
        help: 'Der Zugang der App ist abgelaufen oder entzogen. Arbeiten Sie im Postfach, bis ein Admin ihn erneuert.',
        admin: 'Erneuern Sie das Zugriffstoken der App und installieren Sie sie neu.',
      },
      RATE_LIMITED: {
        title: 'HubSpot ist ausgelastet',
        help: 'Der Account hat in wenigen Sekunden viele Aufrufe gesendet.',
      },
      DAILY_LIMIT: {
        title: 'Das heutige Aufruflimit ist erreicht',
        help: 'Arbeiten Sie bis Mitternacht (Zeit des Accounts) im Postfach. Dann zählt HubSpot neu.',
        admin: 'Sehen Sie in HubSpot nach, welche App die API-Aufrufe des Accounts verbraucht.',
      },
      READ_ONLY_CHANNEL: { title: 'Von hier aus können Sie nicht antworten', help: '' },
      CHANGED: {
        title: 'Die Konversation hat sich geändert',
        help: 'Sehen Sie sie noch einmal an und entscheiden Sie dann.',
      },
      REJECTED: {
        title: 'HubSpot hat das abgelehnt',
        help: 'Erledigen Sie es direkt in HubSpot oder zeigen Sie dies einem Admin.',
      },
      UNAVAILABLE: {
        title: 'HubSpot ist nicht erreichbar',
        help: 'Das liegt an HubSpot. Versuchen Sie es in einer Minute erneut.',
      },
      TIMED_OUT: {
        title: 'HubSpot hat zu lange gebraucht',
        help: 'Versuchen Sie es in einer Minute erneut.',
      },
    },
  },
};

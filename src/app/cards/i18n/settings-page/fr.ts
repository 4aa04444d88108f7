import type { SettingsTranslation } from './en.ts';

export const fr: SettingsTranslation = {
  applies:
    'Ces paramètres s’appliquent à toutes les personnes qui utilisent la carte, en quelques minutes. Sauf mention contraire, ils ne demandent aucune requête API.',
  readOnly:
    'Vous pouvez consulter et exporter ces paramètres. Pour les modifier, demandez à un administrateur de vous ajouter sous «\u202feditors\u202f» dans settings.json.',
  neverSaved: 'Rien n’est encore enregistré\u202f: les fichiers de l’application s’appliquent.',
  saved: 'Version {0}, enregistrée le {1}.',
  problemTitle: 'Les fichiers de l’application s’appliquent, pas les paramètres enregistrés',
  problems: {
    NO_SCOPE:
      'Il manque à l’application le scope «\u202ffiles\u202f». Demandez à un administrateur de l’ajouter et de réinstaller l’application.',
    REFUSED: 'HubSpot refuse l’accès aux paramètres enregistrés.',
    UNREADABLE:
      'Le fichier «\u202fthreadside-settings.json\u202f» dans les fichiers de HubSpot est illisible. Corrigez-le ou supprimez-le.',
    NEWER_FORMAT:
      'Une version plus récente de Threadside les a enregistrés. Déployez cette version.',
    TOO_LARGE:
      'Le fichier «\u202fthreadside-settings.json\u202f» dans les fichiers de HubSpot dépasse 64 Ko ou 100 réponses rapides. Raccourcissez-le ou supprimez-le.',
    UNAVAILABLE: 'HubSpot ne propose pas son gestionnaire de fichiers à cette application.',
  },

  sections: {
    replies: 'Réponses',
    signatures: 'Signatures',
    list: 'Liste et attente',
    hours: 'Heures d’ouverture',
    security: 'Sécurité',
    files: 'Export et import',
  },
  fields: {
    undoSeconds: {
      label: 'Secondes pour annuler une réponse',
      help: 'Une réponse attend ce délai avant l’envoi. 0 désactive l’annulation. Fermer la page pendant ce temps supprime la réponse.',
    },
    assignOnReply: {
      label: 'Attribuer une conversation non attribuée à qui répond',
      help: 'Une telle réponse demande une requête API de plus.',
    },
    attachFiles: {
      label: 'Joindre des fichiers aux réponses',
      help: 'L’envoi de fichiers de HubSpot est expérimental\u202f: il peut changer sans préavis. Un fichier encore en cours d’envoi n’est pas joint.',
    },
    ownAddresses: {
      label: 'Autres adresses e-mail de votre équipe',
      help: 'Une par ligne, comme des alias. Les réponses les omettent, sauf si l’agent les ajoute à nouveau.',
    },
    sortBy: {
      label: 'Ordre de la liste',
      help: 'Les agents peuvent en choisir un autre.',
    },
    show: {
      label: 'Conversations de la liste',
      help: 'Les agents peuvent afficher les autres.',
    },
    chatSoonAfterMinutes: {
      label: 'Un chat devient jaune après (minutes)',
      help: 'Chats et SMS. 0 signifie la moitié du délai avant le rouge.',
    },
    chatLateAfterMinutes: {
      label: 'Un chat devient rouge après (minutes)',
      help: 'Seules les heures d’ouverture comptent.',
    },
    emailSoonAfterMinutes: {
      label: 'Un e-mail devient jaune après (minutes)',
      help: 'E-mails, formulaires et appels. 0 signifie la moitié du délai avant le rouge.',
    },
    emailLateAfterMinutes: {
      label: 'Un e-mail devient rouge après (minutes)',
      help: 'Seules les heures d’ouverture comptent. 1\u202f440 minutes font un jour.',
    },
    timeZone: {
      label: 'Fuseau horaire',
      help: 'Par exemple Europe/Paris. Vide\u202f: celui du compte.',
    },
    requireVerifiedSender: {
      label: 'N’envoyer que si HubSpot confirme l’agent',
      help: 'Sinon, les réponses et les commentaires sont refusés\u202f: personne ne peut écrire sous un autre nom. Si HubSpot ne confirme personne, personne ne peut envoyer.',
    },
    changeTicketStage: {
      label: 'Changer ici le statut des tickets',
      help: 'L’application le change avec ses propres droits\u202f: HubSpot ne vérifie pas ce que l’agent peut modifier.',
    },
    businessHours: {
      label: 'Heures d’ouverture',
      help: 'Seules ces heures comptent pour le jaune et le rouge. Si aucune n’est indiquée, toutes les heures comptent.',
    },
    signatures: {
      label: 'Signatures',
      help: 'Ajoutée sous chaque réponse par e-mail. HubSpot ajoute peut-être la sienne\u202f: envoyez-vous d’abord un test.',
    },
    quickReplies: {
      label: 'Réponses rapides',
      help: 'Les agents les voient dans cet ordre en répondant.',
    },
    jobTitles: {
      label: 'Fonctions',
      help: 'Pour {{agent job title}} dans les signatures. Une personne par ligne\u202f: son adresse e-mail dans HubSpot, puis la fonction.',
    },
  },
  fixed: 'Modifiable uniquement dans settings.json.',
  choices: {
    waiting: 'Attente la plus longue d’abord',
    newest: 'Plus récentes d’abord',
    oldest: 'Plus anciennes d’abord',
  },
  shown: { all: 'Toutes', waiting: 'En attente seulement', open: 'Ouvertes seulement' },
  on: 'activé',
  off: 'désactivé',
  none: 'vide',

  quick: {
    count: '{0} sur 100.',
    tooMany: 'Supprimez-en {0} pour enregistrer.',
    search: 'Rechercher dans les titres et les textes',
    language: 'Langue',
    inbox: 'Boîte de réception',
    all: 'Toutes',
    noMatch: 'Aucune réponse rapide ne correspond.',
    empty:
      'Pas encore de réponses rapides. Ajoutez-en une pour répondre en deux clics aux questions courantes.',
    add: 'Ajouter une réponse rapide',
    title: 'Titre',
    text: 'Texte',
    textHelp:
      'Remplis automatiquement\u202f: {{customer name}}, {{customer first name}}, {{customer last name}}, {{customer email}}, de même pour agent, {{ticket id}} et {{ticket subject}}. L’agent remplit tout autre nom entre accolades.',
    languageHelp: 'Un code comme fr ou pt-BR. Vide\u202f: pour toutes les langues.',
    preview: 'Pour Nora Lindqvist, de la part d’Ana Torres',
    remove: 'Supprimer',
    up: 'Monter {0}',
    down: 'Descendre {0}',
    untitled: 'Sans titre',
    more: 'Afficher {0} de plus',
  },
  hours: {
    days: 'Jours',
    weekdays: {
      sun: 'dim.',
      mon: 'lun.',
      tue: 'mar.',
      wed: 'mer.',
      thu: 'jeu.',
      fri: 'ven.',
      sat: 'sam.',
    },
    from: 'De',
    to: 'À',
    timeHelp: '00:00 à 24:00',
    add: 'Ajouter des heures',
    remove: 'Supprimer ces heures',
  },
  signature: {
    mailbox: 'Boîte mail',
    others: 'Toutes les autres boîtes mail',
    textHelp:
      'Remplis automatiquement\u202f: {{agent name}}, {{agent first name}}, {{agent job title}}, {{mailbox name}}, {{mailbox address}}. Une ligne dont une valeur est inconnue est omise.',
    add: 'Ajouter une signature',
  },
  files: {
    help: 'Copie ce qui est affiché, même non enregistré, au format des fichiers de l’application.',
    settings: 'Copier settings.json',
    quickReplies: 'Copier quick-replies.json',
    copied: 'Copié.',
    notCopied: 'Votre navigateur a refusé la copie. Sélectionnez le texte et copiez-le.',
    paste: 'Contenu de settings.json ou de quick-replies.json',
    import: 'Importer',
    imported: 'Importé. Vérifiez, puis enregistrez.',
    importedPartly: 'Importé, sauf {0}. Vérifiez, puis enregistrez.',
    refused: 'Ce n’est pas l’un des deux fichiers. Rien n’a changé.',
    notJson: 'Ce n’est pas du JSON valide. Rien n’a changé.',
    refusedNames: 'Rien n’a changé. À corriger\u202f: {0}',
  },

  save: 'Enregistrer',
  saving: 'Enregistrement…',
  undo: 'Annuler les modifications',
  savedNow: 'Enregistré.',
  nothingChanged: 'Rien n’a changé.',
  changed: 'Modifié\u202f: {0}',
  change: '{0}\u202f: {1} → {2}',
  quickChange: '{0}\u202f: {1} → {2} entrées',
  invalid: 'À corriger d’abord\u202f: {0}',
  tooLarge: 'Cela dépasse 64 Ko. Raccourcissez ou supprimez des réponses rapides.',
  notSaved: 'Non enregistré',
  unconfirmed:
    'Impossible de savoir si l’enregistrement a abouti. Enregistrez à nouveau\u202f: c’est sans risque.',
  conflictTitle: 'Quelqu’un a enregistré avant vous',
  conflict:
    'La version {0} a été enregistrée entre-temps. La vôtre ne l’est pas. Choisissez celle à garder.',
  deleted:
    'Les paramètres enregistrés ont été supprimés entre-temps. Les vôtres ne sont pas enregistrés. Choisissez lesquels garder.',
  theirs: 'Différences\u202f: {0}',
  keepMine: 'Garder la mienne',
  takeTheirs: 'Utiliser l’autre',
};

import type { SettingsStrings } from './en.ts';

export const fr: SettingsStrings = {
  title: 'Paramètres de Threadside',
  loading: 'Chargement des paramètres…',
  intro:
    'Ces paramètres s’appliquent à toutes les personnes qui utilisent la fiche, dès sa prochaine ouverture.',
  readOnly:
    'Vous pouvez consulter et exporter ces paramètres. Pour les modifier, demandez à un administrateur de vous ajouter sous «\u202feditors\u202f» dans le fichier settings.json de l’application.',
  neverSaved: 'Rien n’est encore enregistré\u202f: les paramètres déployés s’appliquent.',
  saved: 'Enregistré (version {0}).',
  failedTitle: 'Les paramètres enregistrés ne sont pas utilisés',
  failed: {
    NO_SCOPE:
      'L’application n’a pas le scope «\u202ffiles\u202f». Les paramètres déployés s’appliquent jusqu’à ce qu’un administrateur l’ajoute et réinstalle l’application.',
    UNREADABLE:
      'Le fichier «\u202fthreadside-settings.json\u202f» dans les fichiers de HubSpot est illisible. Corrigez-le ou supprimez-le. D’ici là, les paramètres déployés s’appliquent.',
    NEWER_FORMAT:
      'Une version plus récente de Threadside les a enregistrés. Déployez cette version. D’ici là, les paramètres déployés s’appliquent.',
    TOO_LARGE:
      'Le fichier «\u202fthreadside-settings.json\u202f» dans les fichiers de HubSpot dépasse 64 Ko. D’ici à ce qu’il soit plus petit, les paramètres déployés s’appliquent.',
    UNAVAILABLE:
      'HubSpot ne propose pas son gestionnaire de fichiers à cette application. Les paramètres déployés s’appliquent.',
  },
  notLoadedTitle: 'Les paramètres n’ont pas été chargés',
  notLoaded: 'Vérifiez votre connexion, puis réessayez.',
  tryAgain: 'Réessayer',
  replying: 'Réponses',
  undoSeconds: 'Secondes pour annuler une réponse',
  undoSecondsHelp:
    'Une réponse attend ce temps avant l’envoi, de 0 (pas d’annulation) à 300. Si la page est fermée entre-temps, la réponse est abandonnée.',
  attachFiles: 'Joindre des fichiers aux réponses',
  attachFilesHelp:
    'HubSpot qualifie son envoi de fichiers d’expérimental\u202f: il peut changer sans préavis.',
  assignOnReply: 'Attribuer une conversation non attribuée à la personne qui répond',
  list: 'Liste',
  sortBy: 'Ordre de la liste',
  chatLateAfterMinutes: 'Un chat est en retard après (minutes)',
  emailLateAfterMinutes: 'Un e-mail est en retard après (minutes)',
  orders: {
    waiting: 'Attente la plus longue d’abord',
    newest: 'Plus récentes d’abord',
    oldest: 'Plus anciennes d’abord',
  },
  ownAddresses: 'Autres adresses de l’équipe',
  ownAddressesHelp:
    'Une adresse e-mail par ligne, par exemple des alias. Les réponses les omettent, sauf si un agent les rajoute.',
  quickReplies: 'Réponses rapides',
  quickReplyCount: '{0} sur 100',
  search: 'Rechercher dans les réponses rapides',
  noMatch: 'Aucune réponse rapide ne contient ce texte.',
  noQuickReplies: 'Aucune réponse rapide pour le moment.',
  addQuickReply: 'Ajouter une réponse rapide',
  replyTitle: 'Titre',
  replyText: 'Texte',
  replyTextHelp:
    'Remplis pour chaque client\u202f: customer name, customer first name, agent name et agent first name, entre doubles accolades. L’agent complète les autres.',
  preview: 'Pour Nora Lindqvist, de la part d’Ana Torres\u202f:',
  edit: 'Modifier «\u202f{0}\u202f»',
  done: 'Terminer «\u202f{0}\u202f»',
  remove: 'Supprimer «\u202f{0}\u202f»',
  moveUp: 'Monter «\u202f{0}\u202f»',
  untitled: 'Sans titre',
  incomplete: 'Chaque réponse rapide a besoin d’un titre et d’un texte.',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  undo: 'Annuler les modifications',
  changed: 'Modifié\u202f: {0}',
  savedNow: 'Enregistré',
  notSavedTitle: 'Non enregistré',
  conflictTitle: 'Quelqu’un a enregistré avant vous',
  conflict:
    'La version {0} a été enregistrée entre-temps. Choisissez celle avec laquelle continuer. Rien n’est perdu avant l’enregistrement.',
  keepMine: 'Continuer avec la mienne',
  takeTheirs: 'Prendre l’autre',
  files: 'Exporter et importer',
  exportHelp: 'Copie tout en JSON, au format de settings.json et de quick-replies.json.',
  exportButton: 'Copier en JSON',
  copied: 'Copié',
  notCopied: 'Le navigateur n’a pas autorisé la copie. Sélectionnez le texte et copiez-le.',
  importLabel: 'Collez ici le JSON exporté',
  importButton: 'Importer',
  importFailed: 'Ce JSON n’a pas été exporté par Threadside. Rien n’a été modifié.',
  reasons: {
    NOT_EDITOR:
      'Seules les personnes indiquées sous «\u202feditors\u202f» dans le fichier settings.json de l’application peuvent enregistrer.',
    BAD_SETTING:
      'Un paramètre a une valeur non autorisée. Corrigez-la, puis enregistrez à nouveau.',
    SETTINGS_TOO_LARGE:
      'C’est plus que la limite\u202f: 100 réponses rapides et 64 Ko. Supprimez ou raccourcissez-en.',
    SETTINGS_UNREADABLE:
      'Les paramètres enregistrés sont illisibles et n’ont donc pas été écrasés. Copiez d’abord les vôtres en JSON.',
    OTHER:
      'HubSpot n’a pas enregistré les paramètres. Vos modifications sont toujours là. Réessayez.',
  },
};

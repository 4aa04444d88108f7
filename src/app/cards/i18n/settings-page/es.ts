import type { SettingsStrings } from './en.ts';

export const es: SettingsStrings = {
  title: 'Ajustes de Threadside',
  loading: 'Cargando los ajustes…',
  intro:
    'Estos ajustes se aplican a todas las personas que usan la tarjeta, en cuanto la vuelvan a abrir.',
  readOnly:
    'Puedes ver y exportar estos ajustes. Para cambiarlos, pide a un administrador que te añada en «editors» del archivo settings.json de la app.',
  neverSaved: 'Aún no hay nada guardado: se aplican los ajustes desplegados.',
  saved: 'Guardado como versión {0}.',
  failedTitle: 'Los ajustes guardados no se usan',
  failed: {
    NO_SCOPE:
      'A la app le falta el alcance «files». Hasta que un administrador lo añada y vuelva a instalar la app, se aplican los ajustes desplegados.',
    UNREADABLE:
      'No se puede leer el archivo «threadside-settings.json» en los archivos de HubSpot. Corrígelo o elimínalo. Hasta entonces, se aplican los ajustes desplegados.',
    NEWER_FORMAT:
      'Los guardó una versión más reciente de Threadside. Despliega esa versión. Hasta entonces, se aplican los ajustes desplegados.',
    TOO_LARGE:
      'El archivo «threadside-settings.json» en los archivos de HubSpot supera los 64 KB. Hasta que sea más pequeño, se aplican los ajustes desplegados.',
    UNAVAILABLE:
      'HubSpot no ofrece su administrador de archivos a esta app. Se aplican los ajustes desplegados.',
  },
  notLoadedTitle: 'No se cargaron los ajustes',
  notLoaded: 'Comprueba tu conexión y vuelve a intentarlo.',
  tryAgain: 'Reintentar',
  replying: 'Respuestas',
  undoSeconds: 'Segundos para deshacer una respuesta',
  undoSecondsHelp:
    'Una respuesta espera este tiempo antes de enviarse, de 0 (sin deshacer) a 300. Si se cierra la página mientras tanto, la respuesta se descarta.',
  attachFiles: 'Adjuntar archivos a las respuestas',
  attachFilesHelp: 'HubSpot llama experimental a su carga de archivos: puede cambiar sin aviso.',
  assignOnReply: 'Asignar una conversación sin asignar a quien responde',
  list: 'Lista',
  sortBy: 'Orden de la lista',
  chatLateAfterMinutes: 'Un chat se retrasa después de (minutos)',
  emailLateAfterMinutes: 'Un correo se retrasa después de (minutos)',
  orders: {
    waiting: 'Primero la espera más larga',
    newest: 'Primero las más recientes',
    oldest: 'Primero las más antiguas',
  },
  ownAddresses: 'Otras direcciones del equipo',
  ownAddressesHelp:
    'Una dirección de correo por línea, por ejemplo alias. Las respuestas las omiten salvo que un agente las añada.',
  quickReplies: 'Respuestas rápidas',
  quickReplyCount: '{0} de 100',
  search: 'Buscar respuestas rápidas',
  noMatch: 'Ninguna respuesta rápida contiene este texto.',
  noQuickReplies: 'Aún no hay respuestas rápidas.',
  addQuickReply: 'Añadir una respuesta rápida',
  replyTitle: 'Título',
  replyText: 'Texto',
  replyTextHelp:
    'Se rellenan para cada cliente: customer name, customer first name, agent name y agent first name, entre dobles llaves. El agente rellena los demás.',
  preview: 'Para Nora Lindqvist, de Ana Torres:',
  edit: 'Editar «{0}»',
  done: 'Terminar «{0}»',
  remove: 'Eliminar «{0}»',
  moveUp: 'Subir «{0}»',
  untitled: 'Sin título',
  incomplete: 'Cada respuesta rápida necesita un título y un texto.',
  save: 'Guardar',
  saving: 'Guardando…',
  undo: 'Deshacer cambios',
  changed: 'Cambiado: {0}',
  savedNow: 'Guardado',
  notSavedTitle: 'No se guardó',
  conflictTitle: 'Alguien guardó antes',
  conflict:
    'Mientras tanto se guardó la versión {0}. Elige con cuál seguir. No se pierde nada hasta que guardes.',
  keepMine: 'Seguir con la mía',
  takeTheirs: 'Usar la otra',
  files: 'Exportar e importar',
  exportHelp: 'Copia todo como JSON, en el formato de settings.json y quick-replies.json.',
  exportButton: 'Copiar como JSON',
  copied: 'Copiado',
  notCopied: 'El navegador no permitió copiar. Selecciona el texto y cópialo.',
  importLabel: 'Pega aquí el JSON exportado',
  importButton: 'Importar',
  importFailed: 'Threadside no exportó este JSON. No se cambió nada.',
  reasons: {
    NOT_EDITOR:
      'Solo pueden guardar las personas indicadas en «editors» del archivo settings.json de la app.',
    BAD_SETTING: 'Un ajuste tiene un valor no permitido. Corrígelo y vuelve a guardar.',
    SETTINGS_TOO_LARGE:
      'Es más de lo que se puede guardar: 100 respuestas rápidas y 64 KB. Elimina o acorta algunas.',
    SETTINGS_UNREADABLE:
      'No se pueden leer los ajustes guardados, así que no se sobrescribieron. Copia primero los tuyos como JSON.',
    OTHER: 'HubSpot no guardó los ajustes. Tus cambios siguen aquí. Vuelve a intentarlo.',
  },
};

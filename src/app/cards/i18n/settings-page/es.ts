import type { SettingsTranslation } from './en.ts';

export const es: SettingsTranslation = {
  applies:
    'Esta configuración se aplica en unos minutos a todos los que usan la tarjeta. Salvo que se indique lo contrario, no usa solicitudes a la API.',
  readOnly:
    'Puedes ver y exportar esta configuración. Para cambiarla, pide a un administrador que te agregue en «editors» de settings.json.',
  neverSaved: 'Aún no hay nada guardado: se aplican los archivos de la aplicación.',
  saved: 'Versión {0}, guardada el {1}.',
  problemTitle: 'Se aplican los archivos de la aplicación, no la configuración guardada',
  problems: {
    NO_SCOPE:
      'A la aplicación le falta el scope «files». Pide a un administrador que lo agregue y reinstale la aplicación.',
    REFUSED: 'HubSpot no permite acceder a la configuración guardada.',
    UNREADABLE:
      'El archivo «threadside-settings.json» en los archivos de HubSpot no se puede leer. Corrígelo o elimínalo allí.',
    NEWER_FORMAT: 'La guardó una versión más reciente de Threadside. Despliega esa versión.',
    TOO_LARGE:
      'El archivo «threadside-settings.json» en los archivos de HubSpot tiene más de 64 KB o de 100 respuestas rápidas. Acórtalo o elimínalo allí.',
    UNAVAILABLE: 'HubSpot no ofrece su gestor de archivos a esta aplicación.',
  },

  sections: {
    replies: 'Respuestas',
    signatures: 'Firmas',
    list: 'Lista y espera',
    hours: 'Horario laboral',
    security: 'Seguridad',
    files: 'Exportar e importar',
  },
  fields: {
    undoSeconds: {
      label: 'Segundos para deshacer una respuesta',
      help: 'Una respuesta espera este tiempo antes de enviarse. 0 lo desactiva. Si se cierra la página mientras tanto, la respuesta se pierde.',
    },
    assignOnReply: {
      label: 'Asignar una conversación sin asignar a quien responde',
      help: 'Esa respuesta usa una solicitud más a la API.',
    },
    attachFiles: {
      label: 'Adjuntar archivos a las respuestas',
      help: 'La carga de archivos de HubSpot es experimental: puede cambiar sin aviso. Un archivo que aún se está cargando no se envía.',
    },
    ownAddresses: {
      label: 'Otras direcciones de correo de tu equipo',
      help: 'Una por línea, por ejemplo alias. Las respuestas las omiten, salvo que el agente las agregue de nuevo.',
    },
    sortBy: {
      label: 'Orden de la lista',
      help: 'Los agentes pueden elegir otro.',
    },
    show: {
      label: 'Conversaciones de la lista',
      help: 'Los agentes pueden mostrar las demás.',
    },
    chatSoonAfterMinutes: {
      label: 'Un chat se pone amarillo tras (minutos)',
      help: 'Chats y mensajes de texto. 0 significa la mitad del tiempo hasta el rojo.',
    },
    chatLateAfterMinutes: {
      label: 'Un chat se pone rojo tras (minutos)',
      help: 'Solo cuenta el horario laboral.',
    },
    emailSoonAfterMinutes: {
      label: 'Un correo se pone amarillo tras (minutos)',
      help: 'Correos, formularios y llamadas. 0 significa la mitad del tiempo hasta el rojo.',
    },
    emailLateAfterMinutes: {
      label: 'Un correo se pone rojo tras (minutos)',
      help: 'Solo cuenta el horario laboral. 1440 minutos son un día.',
    },
    timeZone: {
      label: 'Zona horaria',
      help: 'Por ejemplo, Europe/Madrid. Vacío: la de la cuenta.',
    },
    requireVerifiedSender: {
      label: 'Enviar solo si HubSpot confirma al agente',
      help: 'De lo contrario, se rechazan respuestas y comentarios, para que nadie escriba con otro nombre. Si HubSpot no confirma a nadie, nadie puede enviar.',
    },
    changeTicketStage: {
      label: 'Cambiar aquí el estado de los tickets',
      help: 'La aplicación lo cambia con sus propios permisos, así que HubSpot no verifica qué puede editar el agente.',
    },
    businessHours: {
      label: 'Horario laboral',
      help: 'Solo estas horas cuentan para el amarillo y el rojo. Sin ninguna, cuentan todas.',
    },
    signatures: {
      label: 'Firmas',
      help: 'Va debajo de cada respuesta por correo. HubSpot puede agregar la suya: envíate primero una prueba.',
    },
    quickReplies: {
      label: 'Respuestas rápidas',
      help: 'Los agentes las ven en este orden al responder.',
    },
    jobTitles: {
      label: 'Cargos',
      help: 'Para {{agent job title}} en las firmas. Una persona por línea: su correo en HubSpot y después el cargo.',
    },
  },
  fixed: 'Solo se puede cambiar en settings.json.',
  choices: {
    waiting: 'La espera más larga primero',
    newest: 'Las más recientes primero',
    oldest: 'Las más antiguas primero',
  },
  shown: { all: 'Todas', waiting: 'Solo en espera', open: 'Solo abiertas' },
  on: 'activado',
  off: 'desactivado',
  none: 'vacío',

  quick: {
    count: '{0} de 100.',
    tooMany: 'Elimina {0} para guardar.',
    search: 'Buscar en títulos y textos',
    language: 'Idioma',
    inbox: 'Bandeja de entrada',
    all: 'Cualquiera',
    noMatch: 'Ninguna respuesta rápida coincide.',
    empty:
      'Aún no hay respuestas rápidas. Agrega una para responder preguntas frecuentes con dos clics.',
    add: 'Agregar una respuesta rápida',
    title: 'Título',
    text: 'Texto',
    textHelp:
      'Se completan {{customer name}}, {{customer first name}}, {{customer last name}}, {{customer email}}, lo mismo para agent, {{ticket id}} y {{ticket subject}}. El agente completa cualquier otro nombre entre llaves.',
    languageHelp: 'Un código como es o pt-BR. Vacío: para todos los idiomas.',
    preview: 'Para Nora Lindqvist, de Ana Torres',
    remove: 'Eliminar',
    up: 'Subir {0}',
    down: 'Bajar {0}',
    untitled: 'Sin título',
    more: 'Mostrar {0} más',
  },
  hours: {
    days: 'Días',
    weekdays: {
      sun: 'dom',
      mon: 'lun',
      tue: 'mar',
      wed: 'mié',
      thu: 'jue',
      fri: 'vie',
      sat: 'sáb',
    },
    from: 'De',
    to: 'A',
    timeHelp: 'De 00:00 a 24:00',
    add: 'Agregar horas',
    remove: 'Eliminar estas horas',
  },
  signature: {
    mailbox: 'Buzón',
    others: 'Todos los demás buzones',
    textHelp:
      'Se completan {{agent name}}, {{agent first name}}, {{agent job title}}, {{mailbox name}}, {{mailbox address}}. Una línea con un valor desconocido se omite.',
    add: 'Agregar una firma',
  },
  files: {
    help: 'Copia lo que se ve aquí, también los cambios sin guardar, en el formato de los archivos de la aplicación.',
    settings: 'Copiar settings.json',
    quickReplies: 'Copiar quick-replies.json',
    copied: 'Copiado.',
    notCopied: 'Tu navegador no permitió copiar. Selecciona el texto y cópialo.',
    paste: 'Contenido de settings.json o quick-replies.json',
    import: 'Importar',
    imported: 'Importado. Revísalo y luego guarda.',
    importedPartly: 'Importado, excepto {0}. Revísalo y guarda.',
    refused: 'No es ninguno de los dos archivos. No cambió nada.',
    notJson: 'No es un JSON válido. No cambió nada.',
    refusedNames: 'No cambió nada. Corrige: {0}',
  },

  save: 'Guardar',
  saving: 'Guardando…',
  undo: 'Deshacer los cambios',
  savedNow: 'Guardado.',
  nothingChanged: 'No ha cambiado nada.',
  changed: 'Cambios: {0}',
  change: '{0}: {1} → {2}',
  quickChange: '{0}: {1} → {2} entradas',
  invalid: 'Corrige primero: {0}',
  tooLarge: 'Son más de 64 KB. Acorta o elimina respuestas rápidas.',
  notSaved: 'No guardado',
  unconfirmed: 'Aún no se sabe si se guardó. Vuelve a guardar: no hay riesgo.',
  conflictTitle: 'Alguien guardó antes que tú',
  conflict:
    'Mientras tanto se guardó la versión {0}. La tuya no está guardada. Elige cuál conservar.',
  deleted:
    'Mientras tanto se eliminó la configuración guardada. La tuya no está guardada. Elige cuál conservar.',
  theirs: 'Diferencias: {0}',
  keepMine: 'Conservar la mía',
  takeTheirs: 'Usar la otra',
};

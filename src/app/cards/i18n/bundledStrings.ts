import type { LanguageCode } from '../contract/language.ts';
import type { Translation } from './en.ts';

/** The strings that may be needed before the function responds, or if it never does. */
interface BundledStrings {
  loading: Pick<Translation['loading'], 'threads' | 'slow'>;
  list: Pick<Translation['list'], 'wrongRecord' | 'wrongRecordHelp'>;
  errors: Pick<Translation['errors'], 'retry' | 'admin'> & {
    codes: Pick<Translation['errors']['codes'], 'NO_RESPONSE' | 'INTERNAL'>;
  };
}

/**
 * The strings that the card bundles in every language; `de.ts` and the others include them. All other
 * translations arrive with the function's first response.
 */
export const bundledStrings: Record<LanguageCode, BundledStrings> = {
  de: {
    loading: {
      threads: 'Konversationen werden geladen …',
      slow: 'Dauert noch etwas …',
    },
    list: {
      wrongRecord: 'Diese Karte ist für Kontakte und Tickets',
      wrongRecordHelp: 'Bitten Sie einen Admin, sie dorthin zu verschieben.',
    },
    errors: {
      retry: 'Erneut versuchen',
      admin: 'Für Admins: {0}',
      codes: {
        NO_RESPONSE: {
          title: 'Keine Antwort',
          help: 'Die App hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
          admin: 'Prüfen Sie die Protokolle der App in HubSpot, falls das erneut auftritt.',
        },
        INTERNAL: {
          title: 'Etwas ist schiefgegangen',
          help: 'Das ist ein Fehler der App. Versuchen Sie es erneut.',
          admin: 'Prüfen Sie die Protokolle der App in HubSpot, falls das erneut auftritt.',
        },
      },
    },
  },
  fr: {
    loading: {
      threads: 'Chargement des conversations…',
      slow: 'Encore un instant…',
    },
    list: {
      wrongRecord: 'Cette carte est faite pour les contacts et les tickets',
      wrongRecordHelp: 'Demandez à un administrateur de l’y déplacer.',
    },
    errors: {
      retry: 'Réessayer',
      admin: 'Pour un administrateur\u202f: {0}',
      codes: {
        NO_RESPONSE: {
          title: 'Pas de réponse',
          help: 'L’application n’a pas répondu. Vérifiez votre connexion et réessayez.',
          admin: 'consultez les journaux de l’application dans HubSpot si cela se reproduit.',
        },
        INTERNAL: {
          title: 'Un problème est survenu',
          help: 'C’est une erreur de l’application. Réessayez.',
          admin: 'consultez les journaux de l’application dans HubSpot si cela se reproduit.',
        },
      },
    },
  },
  es: {
    loading: {
      threads: 'Cargando conversaciones…',
      slow: 'Un momento más…',
    },
    list: {
      wrongRecord: 'Esta tarjeta es para contactos y tickets',
      wrongRecordHelp: 'Pide a un administrador que la mueva allí.',
    },
    errors: {
      retry: 'Reintentar',
      admin: 'Para un administrador: {0}',
      codes: {
        NO_RESPONSE: {
          title: 'Sin respuesta',
          help: 'La aplicación no respondió. Revisa tu conexión e inténtalo de nuevo.',
          admin: 'revisa los logs de la aplicación en HubSpot si se repite.',
        },
        INTERNAL: {
          title: 'Algo falló',
          help: 'Es un error de la aplicación. Inténtalo de nuevo.',
          admin: 'revisa los logs de la aplicación en HubSpot si se repite.',
        },
      },
    },
  },
  pt: {
    loading: {
      threads: 'Carregando conversas…',
      slow: 'Só mais um momento…',
    },
    list: {
      wrongRecord: 'Este cartão é para contatos e tickets',
      wrongRecordHelp: 'Peça a um administrador para movê-lo para lá.',
    },
    errors: {
      retry: 'Tentar de novo',
      admin: 'Para um administrador: {0}',
      codes: {
        NO_RESPONSE: {
          title: 'Sem resposta',
          help: 'O aplicativo não respondeu. Verifique sua conexão e tente de novo.',
          admin: 'consulte os logs do aplicativo no HubSpot se isso se repetir.',
        },
        INTERNAL: {
          title: 'Algo deu errado',
          help: 'É uma falha do aplicativo. Tente de novo.',
          admin: 'consulte os logs do aplicativo no HubSpot se isso se repetir.',
        },
      },
    },
  },
  ja: {
    loading: {
      threads: 'スレッドを読み込んでいます…',
      slow: 'もう少しお待ちください…',
    },
    list: {
      wrongRecord: 'このカードはコンタクトとチケット用です',
      wrongRecordHelp: 'コンタクトまたはチケットのページに配置するよう、管理者に依頼してください。',
    },
    errors: {
      retry: '再試行',
      admin: '管理者の方へ：{0}',
      codes: {
        NO_RESPONSE: {
          title: '応答がありません',
          help: 'アプリが応答しませんでした。接続を確認して、もう一度お試しください。',
          admin: 'この問題が続く場合は、HubSpotでアプリのログを確認してください。',
        },
        INTERNAL: {
          title: '問題が発生しました',
          help: 'アプリの不具合です。もう一度お試しください。',
          admin: 'この問題が続く場合は、HubSpotでアプリのログを確認してください。',
        },
      },
    },
  },
};

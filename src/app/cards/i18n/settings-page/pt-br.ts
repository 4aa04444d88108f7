import type { SettingsStrings } from './en.ts';

export const ptBr: SettingsStrings = {
  title: 'Configurações do Threadside',
  loading: 'Carregando as configurações…',
  intro:
    'Estas configurações valem para todos que usam o cartão, assim que ele for aberto de novo.',
  readOnly:
    'Você pode ver e exportar estas configurações. Para mudá-las, peça a um administrador para incluir você em “editors” no settings.json do aplicativo.',
  neverSaved: 'Nada foi salvo ainda: valem as configurações implantadas.',
  saved: 'Salvo como versão {0}.',
  failedTitle: 'As configurações salvas não são usadas',
  failed: {
    NO_SCOPE:
      'Falta ao aplicativo o escopo “files”. Até um administrador incluí-lo e reinstalar o aplicativo, valem as configurações implantadas.',
    UNREADABLE:
      'Não é possível ler o arquivo “threadside-settings.json” nos arquivos do HubSpot. Corrija ou exclua o arquivo. Até lá, valem as configurações implantadas.',
    NEWER_FORMAT:
      'Uma versão mais nova do Threadside as salvou. Implante essa versão. Até lá, valem as configurações implantadas.',
    TOO_LARGE:
      'O arquivo “threadside-settings.json” nos arquivos do HubSpot tem mais de 64 KB. Até ficar menor, valem as configurações implantadas.',
    UNAVAILABLE:
      'O HubSpot não oferece o gerenciador de arquivos a este aplicativo. Valem as configurações implantadas.',
  },
  notLoadedTitle: 'As configurações não foram carregadas',
  notLoaded: 'Verifique sua conexão e tente de novo.',
  tryAgain: 'Tentar de novo',
  replying: 'Respostas',
  undoSeconds: 'Segundos para desfazer uma resposta',
  undoSecondsHelp:
    'Uma resposta espera esse tempo antes do envio, de 0 (sem desfazer) a 300. Se a página for fechada nesse meio-tempo, a resposta é descartada.',
  attachFiles: 'Anexar arquivos às respostas',
  attachFilesHelp: 'O HubSpot chama o envio de arquivos de experimental: ele pode mudar sem aviso.',
  assignOnReply: 'Atribuir uma conversa não atribuída a quem responde',
  list: 'Lista',
  sortBy: 'Ordem da lista',
  chatLateAfterMinutes: 'Um chat atrasa depois de (minutos)',
  emailLateAfterMinutes: 'Um e-mail atrasa depois de (minutos)',
  orders: {
    waiting: 'Maior espera primeiro',
    newest: 'Mais recentes primeiro',
    oldest: 'Mais antigas primeiro',
  },
  ownAddresses: 'Outros endereços da equipe',
  ownAddressesHelp:
    'Um endereço de e-mail por linha, como aliases. As respostas os deixam de fora, a menos que alguém os inclua.',
  quickReplies: 'Respostas rápidas',
  quickReplyCount: '{0} de 100',
  search: 'Buscar respostas rápidas',
  noMatch: 'Nenhuma resposta rápida contém este texto.',
  noQuickReplies: 'Ainda não há respostas rápidas.',
  addQuickReply: 'Adicionar uma resposta rápida',
  replyTitle: 'Título',
  replyText: 'Texto',
  replyTextHelp:
    'Preenchidos para cada cliente: customer name, customer first name, agent name e agent first name, entre chaves duplas. O agente preenche os outros.',
  preview: 'Para Nora Lindqvist, de Ana Torres:',
  edit: 'Editar “{0}”',
  done: 'Concluir “{0}”',
  remove: 'Remover “{0}”',
  moveUp: 'Mover “{0}” para cima',
  untitled: 'Sem título',
  incomplete: 'Cada resposta rápida precisa de um título e de um texto.',
  save: 'Salvar',
  saving: 'Salvando…',
  undo: 'Desfazer alterações',
  changed: 'Alterado: {0}',
  savedNow: 'Salvo',
  notSavedTitle: 'Não foi salvo',
  conflictTitle: 'Alguém salvou antes',
  conflict:
    'A versão {0} foi salva nesse meio-tempo. Escolha com qual continuar. Nada se perde até você salvar.',
  keepMine: 'Continuar com a minha',
  takeTheirs: 'Usar a outra',
  files: 'Exportar e importar',
  exportHelp: 'Copia tudo como JSON, no formato de settings.json e quick-replies.json.',
  exportButton: 'Copiar como JSON',
  copied: 'Copiado',
  notCopied: 'O navegador não permitiu copiar. Selecione o texto e copie.',
  importLabel: 'Cole aqui o JSON exportado',
  importButton: 'Importar',
  importFailed: 'O Threadside não exportou este JSON. Nada foi alterado.',
  reasons: {
    NOT_EDITOR: 'Só quem está em “editors” no settings.json do aplicativo pode salvar.',
    BAD_SETTING: 'Uma configuração tem um valor não permitido. Corrija e salve de novo.',
    SETTINGS_TOO_LARGE:
      'É mais do que cabe: 100 respostas rápidas e 64 KB. Remova ou encurte algumas.',
    SETTINGS_UNREADABLE:
      'Não é possível ler as configurações salvas, por isso elas não foram sobrescritas. Copie antes as suas como JSON.',
    OTHER: 'O HubSpot não salvou as configurações. Suas alterações continuam aqui. Tente de novo.',
  },
};

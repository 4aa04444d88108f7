import type { SettingsTranslation } from './en.ts';

export const ptBr: SettingsTranslation = {
  applies:
    'Em alguns minutos, estas configurações valem para todos que usam o cartão. Salvo indicação em contrário, não usam solicitações à API.',
  readOnly:
    'Você pode ver e exportar estas configurações. Para alterá-las, peça a um administrador para incluir você em “editors” no settings.json.',
  neverSaved: 'Nada foi salvo ainda: valem os arquivos do aplicativo.',
  saved: 'Versão {0}, salva em {1}.',
  problemTitle: 'Valem os arquivos do aplicativo, não as configurações salvas',
  problems: {
    NO_SCOPE:
      'Falta o escopo “files” ao aplicativo. Peça a um administrador para adicioná-lo e reinstalar o aplicativo.',
    REFUSED: 'O HubSpot recusa o acesso às configurações salvas.',
    UNREADABLE:
      'Não é possível ler o arquivo “threadside-settings.json” nos arquivos do HubSpot. Corrija-o ou exclua-o lá.',
    NEWER_FORMAT: 'Foram salvas por uma versão mais recente do Threadside. Implante essa versão.',
    TOO_LARGE:
      'O arquivo “threadside-settings.json” nos arquivos do HubSpot tem mais de 64 KB ou de 100 respostas rápidas. Reduza-o ou exclua-o lá.',
    UNAVAILABLE: 'O HubSpot não oferece seu gerenciador de arquivos a este aplicativo.',
  },

  sections: {
    replies: 'Respostas',
    signatures: 'Assinaturas',
    list: 'Lista e espera',
    hours: 'Horário de atendimento',
    security: 'Segurança',
    files: 'Exportar e importar',
  },
  fields: {
    undoSeconds: {
      label: 'Segundos para desfazer uma resposta',
      help: 'Uma resposta espera esse tempo antes do envio. 0 desativa. Se a página for fechada antes disso, a resposta não será enviada.',
    },
    assignOnReply: {
      label: 'Atribuir uma conversa não atribuída a quem responde',
      help: 'Essa resposta usa mais uma solicitação à API.',
    },
    attachFiles: {
      label: 'Anexar arquivos às respostas',
      help: 'O envio de arquivos do HubSpot é experimental: ele pode mudar sem aviso. Um arquivo que ainda está sendo carregado não é enviado.',
    },
    ownAddresses: {
      label: 'Outros endereços de e-mail da sua equipe',
      help: 'Um por linha, como aliases. As respostas os deixam de fora, a menos que o agente os adicione de novo.',
    },
    sortBy: {
      label: 'Ordem da lista',
      help: 'Os agentes podem escolher outra.',
    },
    show: {
      label: 'Conversas na lista',
      help: 'Os agentes podem mostrar as outras.',
    },
    chatSoonAfterMinutes: {
      label: 'Um chat fica amarelo após (minutos)',
      help: 'Chats e mensagens de texto. 0 significa metade do tempo até o vermelho.',
    },
    chatLateAfterMinutes: {
      label: 'Um chat fica vermelho após (minutos)',
      help: 'Só conta o horário de atendimento.',
    },
    emailSoonAfterMinutes: {
      label: 'Um e-mail fica amarelo após (minutos)',
      help: 'E-mails, formulários e chamadas. 0 significa metade do tempo até o vermelho.',
    },
    emailLateAfterMinutes: {
      label: 'Um e-mail fica vermelho após (minutos)',
      help: 'Só conta o horário de atendimento. 1440 minutos são um dia.',
    },
    timeZone: {
      label: 'Fuso horário',
      help: 'Por exemplo, America/Sao_Paulo. Vazio: o da conta.',
    },
    requireVerifiedSender: {
      label: 'Enviar só se o HubSpot confirmar o agente',
      help: 'Caso contrário, respostas e comentários são recusados, para que ninguém escreva em nome de outra pessoa. Onde o HubSpot não confirma ninguém, ninguém pode enviar.',
    },
    changeTicketStage: {
      label: 'Mudar aqui o status dos tickets',
      help: 'O aplicativo faz a mudança com as próprias permissões, então o HubSpot não verifica o que o agente pode editar.',
    },
    businessHours: {
      label: 'Horário de atendimento',
      help: 'Só estas horas contam para o amarelo e o vermelho. Sem nenhuma, todas contam.',
    },
    signatures: {
      label: 'Assinaturas',
      help: 'Vai abaixo de cada resposta por e-mail. O HubSpot pode adicionar a dele: envie primeiro um teste para você.',
    },
    quickReplies: {
      label: 'Respostas rápidas',
      help: 'Os agentes as veem nesta ordem ao responder.',
    },
    jobTitles: {
      label: 'Cargos',
      help: 'Para {{agent job title}} nas assinaturas. Uma pessoa por linha: o e-mail no HubSpot e depois o cargo.',
    },
  },
  fixed: 'Só pode ser alterado no settings.json.',
  choices: {
    waiting: 'Maior espera primeiro',
    newest: 'Mais recentes primeiro',
    oldest: 'Mais antigas primeiro',
  },
  shown: { all: 'Todas', waiting: 'Só em espera', open: 'Só abertas' },
  on: 'ativado',
  off: 'desativado',
  none: 'vazio',

  quick: {
    count: '{0} de 100.',
    tooMany: 'Remova {0} para salvar.',
    search: 'Pesquisar em títulos e textos',
    language: 'Idioma',
    inbox: 'Caixa de entrada',
    all: 'Qualquer',
    noMatch: 'Nenhuma resposta rápida corresponde.',
    empty:
      'Ainda não há respostas rápidas. Adicione uma para responder perguntas comuns com dois cliques.',
    add: 'Adicionar uma resposta rápida',
    title: 'Título',
    text: 'Texto',
    textHelp:
      'São preenchidos {{customer name}}, {{customer first name}}, {{customer last name}}, {{customer email}}, o mesmo para agent, {{ticket id}} e {{ticket subject}}. O agente preenche qualquer outro nome entre chaves.',
    languageHelp: 'Um código como pt-BR ou es. Vazio: para todos os idiomas.',
    preview: 'Para Nora Lindqvist, de Ana Torres',
    remove: 'Remover',
    up: 'Mover {0} para cima',
    down: 'Mover {0} para baixo',
    untitled: 'Sem título',
    more: 'Mostrar mais {0}',
  },
  hours: {
    days: 'Dias',
    weekdays: {
      sun: 'dom',
      mon: 'seg',
      tue: 'ter',
      wed: 'qua',
      thu: 'qui',
      fri: 'sex',
      sat: 'sáb',
    },
    from: 'De',
    to: 'Até',
    timeHelp: 'De 00:00 a 24:00',
    add: 'Adicionar horas',
    remove: 'Remover estas horas',
  },
  signature: {
    mailbox: 'Caixa de e-mail',
    others: 'Todas as outras caixas de e-mail',
    textHelp:
      'São preenchidos {{agent name}}, {{agent first name}}, {{agent job title}}, {{mailbox name}}, {{mailbox address}}. Uma linha com um valor desconhecido fica de fora.',
    add: 'Adicionar uma assinatura',
  },
  files: {
    help: 'Copia o que aparece aqui, mesmo o que não foi salvo, no formato dos arquivos do aplicativo.',
    settings: 'Copiar settings.json',
    quickReplies: 'Copiar quick-replies.json',
    copied: 'Copiado.',
    notCopied: 'Seu navegador não permitiu copiar. Selecione o texto e copie.',
    paste: 'Conteúdo de settings.json ou quick-replies.json',
    import: 'Importar',
    imported: 'Importado. Confira e depois salve.',
    importedPartly: 'Importado, exceto {0}. Confira e salve.',
    refused: 'Não é nenhum dos dois arquivos. Nada mudou.',
    notJson: 'Não é um JSON válido. Nada mudou.',
    refusedNames: 'Nada mudou. Corrija: {0}',
  },

  save: 'Salvar',
  saving: 'Salvando…',
  undo: 'Desfazer alterações',
  savedNow: 'Salvo.',
  nothingChanged: 'Nada mudou.',
  changed: 'Alterado: {0}',
  change: '{0}: {1} → {2}',
  quickChange: '{0}: {1} → {2} entradas',
  invalid: 'Corrija primeiro: {0}',
  tooLarge: 'São mais de 64 KB. Reduza ou remova respostas rápidas.',
  notSaved: 'Não foi salvo',
  unconfirmed: 'Ainda não se sabe se foi salvo. Salve de novo: não há risco.',
  conflictTitle: 'Alguém salvou antes de você',
  conflict: 'A versão {0} foi salva nesse meio-tempo. A sua não foi. Escolha qual manter.',
  deleted:
    'As configurações salvas foram excluídas nesse meio-tempo. As suas não foram salvas. Escolha quais manter.',
  theirs: 'Diferenças: {0}',
  keepMine: 'Manter a minha',
  takeTheirs: 'Usar a outra',
};

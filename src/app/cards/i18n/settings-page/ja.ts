import type { SettingsTranslation } from './en.ts';

export const ja: SettingsTranslation = {
  applies:
    'この設定は、カードを使う全員に数分以内に適用されます。特に記載がない限り、APIリクエストは増えません。',
  readOnly:
    '設定の確認とエクスポートができます。変更するには、settings.jsonの「editors」に追加するよう管理者に依頼してください。',
  neverSaved: 'まだ何も保存されていません。アプリのファイルの設定が使われます。',
  saved: 'バージョン{0}、保存日時：{1}',
  problemTitle: '保存した設定ではなく、アプリのファイルの設定が使われています',
  problems: {
    NO_SCOPE:
      'アプリにスコープ「files」がありません。追加してアプリを再インストールするよう、管理者に依頼してください。',
    REFUSED: 'HubSpotが保存済みの設定へのアクセスを拒否しています。',
    UNREADABLE:
      'HubSpotのファイルにある「threadside-settings.json」を読み取れません。そこで修正するか削除してください。',
    NEWER_FORMAT:
      '新しいバージョンのThreadsideで保存されています。そのバージョンをデプロイしてください。',
    TOO_LARGE:
      'HubSpotのファイルにある「threadside-settings.json」が64 KBまたはクイック返信100件を超えています。そこで短くするか削除してください。',
    UNAVAILABLE: 'HubSpotはこのアプリにファイルマネージャーを提供していません。',
  },

  sections: {
    replies: '返信',
    signatures: '署名',
    list: '一覧と待ち時間',
    hours: '営業時間',
    security: 'セキュリティ',
    files: 'エクスポートとインポート',
  },
  fields: {
    undoSeconds: {
      label: '返信を取り消せる秒数',
      help: '返信は送信前にこの秒数だけ待ちます。0にすると取り消しはオフになります。その間にページを閉じると返信は失われます。',
    },
    assignOnReply: {
      label: '未割り当てのスレッドを返信した人に割り当てる',
      help: 'その返信では、APIリクエストが1回増えます。',
    },
    attachFiles: {
      label: '返信にファイルを添付する',
      help: 'HubSpotはアップロードを試験的機能としており、予告なく変わることがあります。アップロード中のファイルは送信されません。',
    },
    ownAddresses: {
      label: 'チームのその他のEメールアドレス',
      help: 'エイリアスなどを1行に1つずつ入力します。返信者が追加し直さない限り、返信の宛先から除かれます。',
    },
    sortBy: {
      label: '一覧の並び順',
      help: 'メンバーは別の順序を選べます。',
    },
    show: {
      label: '一覧に表示するスレッド',
      help: 'メンバーは他のスレッドも表示できます。',
    },
    chatSoonAfterMinutes: {
      label: 'チャットが黄色になるまで（分）',
      help: 'チャットとSMS。0は、赤になるまでの時間の半分を意味します。',
    },
    chatLateAfterMinutes: {
      label: 'チャットが赤になるまで（分）',
      help: '営業時間だけを数えます。',
    },
    emailSoonAfterMinutes: {
      label: 'Eメールが黄色になるまで（分）',
      help: 'Eメール、フォーム、コール。0は、赤になるまでの時間の半分を意味します。',
    },
    emailLateAfterMinutes: {
      label: 'Eメールが赤になるまで（分）',
      help: '営業時間だけを数えます。1440分は1日です。',
    },
    timeZone: {
      label: 'タイムゾーン',
      help: '例：Asia/Tokyo。空欄の場合はアカウントのタイムゾーンです。',
    },
    requireVerifiedSender: {
      label: 'HubSpotが送信者を確認した場合だけ送信する',
      help: '確認できない返信とコメントを拒否し、他人の名前での送信を防ぎます。HubSpotが誰も確認しない環境では、誰も送信できません。',
    },
    changeTicketStage: {
      label: 'ここでチケットのステータスを変更する',
      help: 'アプリが自身の権限で変更するため、HubSpotは操作した人の編集権限を確認しません。',
    },
    businessHours: {
      label: '営業時間',
      help: '黄色と赤の判定ではこの時間だけを数えます。登録がない場合は、すべての時間を数えます。',
    },
    signatures: {
      label: '署名',
      help: 'Eメールでの返信の下に付きます。HubSpotの署名も付くことがあるため、先に自分宛てに試してください。',
    },
    quickReplies: {
      label: 'クイック返信',
      help: '返信するとき、この順序で表示されます。',
    },
    jobTitles: {
      label: '役職',
      help: '署名の{{agent job title}}に使います。1行に1人ずつ、HubSpotのEメールアドレス、役職の順に入力します。',
    },
  },
  fixed: '変更できるのはsettings.jsonだけです。',
  choices: {
    waiting: '待ち時間の長い順',
    newest: '新しい順',
    oldest: '古い順',
  },
  shown: { all: 'すべて', waiting: '対応待ちのみ', open: 'オープンのみ' },
  on: 'オン',
  off: 'オフ',
  none: '空欄',

  quick: {
    count: '100件中{0}件。',
    tooMany: '保存するには{0}件削除してください。',
    search: 'タイトルと本文を検索',
    language: '言語',
    inbox: '受信トレイ',
    all: 'すべて',
    noMatch: '一致するクイック返信はありません。',
    empty: 'クイック返信はまだありません。追加すると、よくある質問に2クリックで返信できます。',
    add: 'クイック返信を追加',
    title: 'タイトル',
    text: '本文',
    textHelp:
      '{{customer name}}、{{customer first name}}、{{customer last name}}、{{customer email}}、agentの同じ項目、{{ticket id}}、{{ticket subject}}は自動で入ります。その他の{{ }}は返信者が入力します。',
    languageHelp: 'jaやpt-BRなどのコード。空欄の場合はすべての言語です。',
    preview: 'Nora Lindqvist様宛て、Ana Torresより',
    remove: '削除',
    up: '{0}を上へ',
    down: '{0}を下へ',
    untitled: '無題',
    more: 'さらに{0}件を表示',
  },
  hours: {
    days: '曜日',
    weekdays: { sun: '日', mon: '月', tue: '火', wed: '水', thu: '木', fri: '金', sat: '土' },
    from: '開始',
    to: '終了',
    timeHelp: '00:00から24:00まで',
    add: '営業時間を追加',
    remove: 'この営業時間を削除',
  },
  signature: {
    mailbox: 'メールボックス',
    others: 'その他すべてのメールボックス',
    textHelp:
      '{{agent name}}、{{agent first name}}、{{agent job title}}、{{mailbox name}}、{{mailbox address}}は自動で入ります。値が不明な行は省かれます。',
    add: '署名を追加',
  },
  files: {
    help: 'ここに表示されている内容を、未保存のものも含めて、アプリのファイルの形式でコピーします。',
    settings: 'settings.jsonをコピー',
    quickReplies: 'quick-replies.jsonをコピー',
    copied: 'コピーしました。',
    notCopied: 'ブラウザーでコピーが許可されませんでした。テキストを選択してコピーしてください。',
    paste: 'settings.jsonまたはquick-replies.jsonの内容',
    import: 'インポート',
    imported: 'インポートしました。確認してから保存してください。',
    importedPartly: '{0}を除いてインポートしました。確認してから保存してください。',
    refused: 'どちらのファイルでもありません。何も変更していません。',
    notJson: '有効なJSONではありません。何も変更していません。',
    refusedNames: '何も変更していません。修正が必要な項目：{0}',
  },

  save: '保存',
  saving: '保存中…',
  undo: '変更を元に戻す',
  savedNow: '保存しました。',
  nothingChanged: '変更はありません。',
  changed: '変更：{0}',
  change: '{0}：{1} → {2}',
  quickChange: '{0}：{1}件 → {2}件',
  invalid: '先に修正してください：{0}',
  tooLarge: '64 KBを超えています。クイック返信を短くするか削除してください。',
  notSaved: '保存されていません',
  unconfirmed:
    '保存されたかどうかはまだ確認できません。もう一度保存してください。重複の心配はありません。',
  conflictTitle: '別のメンバーが先に保存しました',
  conflict:
    '先にバージョン{0}が保存されたため、この変更は保存されていません。どちらを使うか選んでください。',
  deleted:
    'その間に保存済みの設定が削除されました。あなたの設定は保存されていません。残す方を選んでください。',
  theirs: '相違点：{0}',
  keepMine: '自分の変更を使う',
  takeTheirs: '相手の変更を使う',
};

import type { SettingsStrings } from './en.ts';

export const ja: SettingsStrings = {
  title: 'Threadsideの設定',
  loading: '設定を読み込んでいます…',
  intro: 'この設定は、カードを次に開いたときから全員に適用されます。',
  readOnly:
    'この設定は閲覧とエクスポートができます。変更するには、アプリの settings.json の「editors」に追加するよう管理者に依頼してください。',
  neverSaved: 'まだ何も保存されていません。デプロイ時の設定が使われます。',
  saved: 'バージョン{0}として保存されています。',
  failedTitle: '保存済みの設定は使われていません',
  failed: {
    NO_SCOPE:
      'アプリに「files」スコープがありません。管理者が追加して再インストールするまで、デプロイ時の設定が使われます。',
    UNREADABLE:
      'HubSpotのファイル「threadside-settings.json」を読み込めません。修正するか削除してください。それまでデプロイ時の設定が使われます。',
    NEWER_FORMAT:
      '新しいバージョンのThreadsideで保存されています。そのバージョンをデプロイしてください。それまでデプロイ時の設定が使われます。',
    TOO_LARGE:
      'HubSpotのファイル「threadside-settings.json」が64 KBを超えています。小さくなるまでデプロイ時の設定が使われます。',
    UNAVAILABLE:
      'HubSpotがこのアプリにファイル管理を提供していません。デプロイ時の設定が使われます。',
  },
  notLoadedTitle: '設定を読み込めませんでした',
  notLoaded: '接続を確認して、もう一度お試しください。',
  tryAgain: 'もう一度試す',
  replying: '返信',
  undoSeconds: '返信を取り消せる秒数',
  undoSecondsHelp:
    '返信は送信前にこの秒数だけ待ちます。0（取り消しなし）から300まで。その間にページを閉じると返信は破棄されます。',
  attachFiles: '返信にファイルを添付する',
  attachFilesHelp: 'HubSpotのファイルアップロードは試験的な機能で、予告なく変わることがあります。',
  assignOnReply: '未割り当てのスレッドを返信した人に割り当てる',
  list: 'リスト',
  sortBy: 'リストの並び順',
  chatLateAfterMinutes: 'チャットが遅れとみなされるまで（分）',
  emailLateAfterMinutes: 'メールが遅れとみなされるまで（分）',
  orders: {
    waiting: '待ち時間の長い順',
    newest: '新しい順',
    oldest: '古い順',
  },
  ownAddresses: 'チームのその他のアドレス',
  ownAddressesHelp:
    'エイリアスなどのメールアドレスを1行に1つ入力します。担当者が追加しない限り、返信の宛先から除かれます。',
  quickReplies: 'クイック返信',
  quickReplyCount: '{0} / 100',
  search: 'クイック返信を検索',
  noMatch: 'このテキストを含むクイック返信はありません。',
  noQuickReplies: 'クイック返信はまだありません。',
  addQuickReply: 'クイック返信を追加',
  replyTitle: 'タイトル',
  replyText: '本文',
  replyTextHelp:
    'customer name、customer first name、agent name、agent first name は二重の波かっこで囲むと顧客ごとに入力されます。それ以外は担当者が入力します。',
  preview: 'Nora Lindqvist様宛て、Ana Torresからの例：',
  edit: '「{0}」を編集',
  done: '「{0}」の編集を終える',
  remove: '「{0}」を削除',
  moveUp: '「{0}」を上へ移動',
  untitled: '無題',
  incomplete: 'クイック返信にはタイトルと本文が必要です。',
  save: '保存',
  saving: '保存しています…',
  undo: '変更を元に戻す',
  changed: '変更：{0}',
  savedNow: '保存しました',
  notSavedTitle: '保存されませんでした',
  conflictTitle: 'ほかの人が先に保存しました',
  conflict:
    'その間にバージョン{0}が保存されました。どちらで続けるか選んでください。保存するまで何も失われません。',
  keepMine: '自分の内容で続ける',
  takeTheirs: 'ほかの人の内容にする',
  files: 'エクスポートとインポート',
  exportHelp: 'settings.json と quick-replies.json の形式で、すべてをJSONとしてコピーします。',
  exportButton: 'JSONとしてコピー',
  copied: 'コピーしました',
  notCopied: 'ブラウザーがコピーを許可しませんでした。下のテキストを選択してコピーしてください。',
  importLabel: 'エクスポートしたJSONをここに貼り付け',
  importButton: 'インポート',
  importFailed: 'ThreadsideがエクスポートしたJSONではありません。何も変更されていません。',
  reasons: {
    NOT_EDITOR: '保存できるのは、アプリの settings.json の「editors」に登録された人だけです。',
    BAD_SETTING: '使えない値の設定があります。修正してもう一度保存してください。',
    SETTINGS_TOO_LARGE:
      '上限（クイック返信100件、64 KB）を超えています。減らすか短くしてください。',
    SETTINGS_UNREADABLE:
      '保存済みの設定を読み込めないため、上書きしませんでした。先にJSONとしてコピーしてください。',
    OTHER: 'HubSpotが設定を保存しませんでした。変更は残っています。もう一度お試しください。',
  },
};

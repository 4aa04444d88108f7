const PROJECT = 'hsproject.json';
const APP = 'src/app/app-hsmeta.json';
const RECORD = 'src/app/cards/record-sidebar-hsmeta.json';
const HELP_DESK = 'src/app/cards/help-desk-sidebar-hsmeta.json';
const FUNCTION = 'src/app/functions/conversations-hsmeta.json';
const PROFILE = 'src/hsprofile.production.json';

/** A change to one value of one file; `undefined` removes the value. */
export type Change = [file: string, path: string, value: unknown];

const long = (length: number) => 'x'.repeat(length);

/** For each rule, a change that breaks it and the reported sentence. */
export const badConfigs: [what: string, change: Change, sentence: string][] = [
  [
    'an old platform version',
    [PROJECT, 'platformVersion', '2025.2'],
    `platformVersion is "2025.2". Threadside runs on platform version 2026.03 or 2026.09`,
  ],
  [
    'no platform version',
    [PROJECT, 'platformVersion', undefined],
    'platformVersion is missing. Threadside runs on',
  ],
  ['a project without a name', [PROJECT, 'name', ''], 'name is "". The project needs a name'],
  [
    'a source folder outside the project',
    [PROJECT, 'srcDir', '../src'],
    'srcDir is "../src". srcDir names a folder inside',
  ],
  [
    'an unknown field of the project',
    [PROJECT, 'sourceDir', 'src'],
    'sourceDir is not known. hsproject.json has',
  ],

  ['a uid with a space', [APP, 'uid', 'thread side'], 'uid is "thread side". A uid has 1 to 64'],
  ['a uid of 65 characters', [RECORD, 'uid', long(65)], 'A uid has 1 to 64'],
  ['no uid', [FUNCTION, 'uid', undefined], 'uid is missing. A uid has 1 to 64'],
  [
    'a uid that is taken',
    [HELP_DESK, 'uid', 'threadside_record_sidebar'],
    'uid "threadside_record_sidebar" is taken',
  ],
  [
    'a component of another type',
    [RECORD, 'type', 'app'],
    'type is "app". The files in src/app/cards are of type card.',
  ],
  [
    'permissions, which 2026.03 refuses',
    [RECORD, 'permissions', {}],
    "permissions is not known. A card's file",
  ],

  ['an app without a name', [APP, 'config.name', undefined], 'config.name is missing. An app'],
  [
    'an app name of 201 characters',
    [APP, 'config.name', long(201)],
    "An app's name has 1 to 200 characters.",
  ],
  [
    'a description of 8,193 characters',
    [APP, 'config.description', long(8193)],
    "An app's description has 1 to 8,192",
  ],
  [
    'an app for the marketplace',
    [APP, 'config.distribution', 'marketplace'],
    'config.distribution is "marketplace". An app with functions is private',
  ],
  [
    'an OAuth app',
    [APP, 'config.auth.type', 'oauth'],
    'config.auth.type is "oauth". An app with functions has static auth',
  ],
  [
    'redirect addresses',
    [APP, 'config.auth.redirectUrls', []],
    'config.auth.redirectUrls is not known. An app with static auth',
  ],
  [
    'no scope',
    [APP, 'config.auth.requiredScopes', []],
    'config.auth.requiredScopes is []. An app needs at least one scope',
  ],
  [
    'a scope named twice',
    [APP, 'config.auth.requiredScopes', ['tickets', 'tickets']],
    'each named once',
  ],
  [
    'a scope with a blank',
    [APP, 'config.auth.requiredScopes.0', 'conversations read'],
    'config.auth.requiredScopes[0] is "conversations read". A scope is written like',
  ],
  [
    'an optional scope of an app with static auth',
    [APP, 'config.auth.optionalScopes', ['files']],
    'config.auth.optionalScopes is ["files"]. An app with static auth can only require scopes',
  ],
  [
    'a conditional scope of an app with static auth',
    [APP, 'config.auth.conditionallyRequiredScopes', ['files']],
    'can only require scopes',
  ],
  [
    'an address without https',
    [APP, 'config.permittedUrls.fetch', ['http://api.example.com']],
    'config.permittedUrls.fetch[0] is "http://api.example.com". An address is https',
  ],
  [
    'localhost as an address',
    [APP, 'config.permittedUrls.fetch', ['https://localhost:8080']],
    'An address is https',
  ],
  [
    'an address with a wildcard',
    [APP, 'config.permittedUrls.img', ['https://*.example.com']],
    'no query, fragment or wildcard',
  ],
  [
    'an address with a query',
    [APP, 'config.permittedUrls.iframe', ['https://example.com/?a=1']],
    'no query, fragment or wildcard',
  ],
  [
    'an unknown list of addresses',
    [APP, 'config.permittedUrls.images', []],
    'config.permittedUrls.images is not known. permittedUrls has the lists',
  ],
  [
    'a support address that is none',
    [APP, 'config.support', { supportEmail: 'us' }],
    'config.support.supportEmail is "us". supportEmail is an e-mail',
  ],

  [
    'a location that there is not',
    [RECORD, 'config.location', 'crm.sidebar'],
    'config.location is "crm.sidebar". A card has one location',
  ],
  ['two locations', [RECORD, 'config.location', ['crm.record.tab']], 'A card has one location'],
  [
    'no location',
    [RECORD, 'config.location', undefined],
    'config.location is missing. A card has one location',
  ],
  [
    'a record that the card does not know',
    [RECORD, 'config.objectTypes', ['deals']],
    'config.objectTypes[0] is "deals". Of the records',
  ],
  [
    'no record',
    [RECORD, 'config.objectTypes', []],
    'config.objectTypes is []. A card names the records',
  ],
  [
    'a help desk card without tickets',
    [HELP_DESK, 'config.objectTypes', ['contacts']],
    'A card in the help desk stands on tickets.',
  ],
  [
    'a help desk card without the scope',
    [APP, 'config.auth.requiredScopes', ['conversations.read']],
    `${HELP_DESK}: a card in the help desk needs the app to require the scope tickets.`,
  ],
  [
    'an entry in a folder of its own',
    [RECORD, 'config.entrypoint', '/app/cards/record/RecordSidebar.tsx'],
    "A card's entrypoint is a .tsx or .jsx file right in /app/cards/",
  ],
  [
    'an entry that is not there',
    [RECORD, 'config.entrypoint', '/app/cards/Sidebar.tsx'],
    `${RECORD}: the upload holds no /app/cards/Sidebar.tsx.`,
  ],
  [
    'two cards of one entry',
    [HELP_DESK, 'config.entrypoint', '/app/cards/RecordSidebar.tsx'],
    'Each card needs an entry file with a name of its own.',
  ],
  [
    'a preview image of another kind',
    [RECORD, 'config.previewImage', { file: './card.svg', altText: 'The card' }],
    'config.previewImage.file is "./card.svg". A preview image is a png',
  ],

  [
    'a function in TypeScript',
    [FUNCTION, 'config.entrypoint', '/app/functions/conversations/main.ts'],
    "A function's entrypoint is a .js file",
  ],
  [
    'a function elsewhere',
    [FUNCTION, 'config.entrypoint', '/app/cards/conversations.js'],
    "A function's entrypoint is a .js file",
  ],
  [
    'a function open to everybody',
    [FUNCTION, 'config.endpoint', { path: 'x', methods: ['GET'] }],
    'An endpoint would open the function',
  ],
  [
    "HubSpot's own secret",
    [FUNCTION, 'config.secretKeys', ['PRIVATE_APP_ACCESS_TOKEN']],
    'PRIVATE_APP_ACCESS_TOKEN comes from HubSpot by itself',
  ],
  [
    'a secret with a hyphen',
    [FUNCTION, 'config.secretKeys', ['API-VERSION']],
    'config.secretKeys[0] is "API-VERSION". A secret is named like',
  ],
  [
    'no list of secrets',
    [FUNCTION, 'config.secretKeys', undefined],
    'config.secretKeys is missing. secretKeys lists the names',
  ],

  [
    'an account that is no number',
    [PROFILE, 'accountId', '123'],
    'accountId is "123". accountId is the number',
  ],
  [
    'a variable that is a list',
    [PROFILE, 'variables', { names: [] }],
    'variables.names is []. A variable is a text',
  ],
  [
    'an unknown field of a profile',
    [PROFILE, 'portalId', 1],
    'portalId is not known. A profile has',
  ],
];

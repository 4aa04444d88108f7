/** The function's name in HubSpot: the `uid` of its hsmeta file. */
export const FUNCTION_NAME = 'conversations';

/** Maximum number of threads in one `previewThreads` request. */
export const PREVIEWS_PER_CALL = 10;

/** Maximum number of threads in one `listThreads` response. */
export const THREADS_PER_LIST = 1_000;

/** Maximum number of `knownMessageIds` in one request. */
export const MAX_KNOWN_MESSAGES = 200;

/** Number of messages in one `readThread` response. */
export const MESSAGES_PER_PAGE = 20;

/** The function's name in HubSpot: the `uid` of its hsmeta file. */
export const FUNCTION_NAME = 'conversations';

/** Threads whose previews one call may ask for. */
export const PREVIEWS_PER_CALL = 10;

/** Threads that one `listThreads` call answers at most. */
export const THREADS_PER_LIST = 1_000;

/** Messages that one `readThread` call answers. */
export const MESSAGES_PER_PAGE = 20;

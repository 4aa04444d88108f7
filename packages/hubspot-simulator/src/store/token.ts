/** An access token of the app; `id` is the token itself. */
export interface Token {
  readonly id: string;
  readonly scopes: readonly string[];
  readonly expiresAt?: string | undefined;
}

/** The app that the tokens belong to. It is the author of comments. */
export interface App {
  readonly id: string;
  readonly name: string;
  /** User id of the installer. */
  readonly installedBy: string;
}

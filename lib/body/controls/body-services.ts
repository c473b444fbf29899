/** Texts of what we add to a body, by their key in `locales/`; `Words['t']` is one. */
export type Say = (
  key: 'hiddenText' | 'codeBlock' | 'copyCode' | 'codeCopied' | 'showEmbed',
  ...substitutions: string[]
) => string;

export type BodyServices = {
  /**
   * An element of the frame's closed root that lies exactly over the body and scrolls with it:
   * controls stand there, and use the design tokens set on it.
   */
  layer: HTMLElement;
  say: Say;
  /** Loads an embed and shows it over its stage until the signal; false where that cannot be done. */
  loadFrame(embed: Embed, signal: AbortSignal): Promise<boolean>;
};

/** An embed's empty stage, and the address that is loaded there at the reader's click. */
export type Embed = {
  stage: HTMLElement;
  /** The page can change this element, so its `href` must never be loaded: use `address`. */
  link: HTMLAnchorElement;
  address: URL;
};

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
};

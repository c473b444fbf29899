export type Browser = 'chromium' | 'firefox';

export const fetchedTo: string;
export const places: Record<
  Browser,
  { variable: string; names: [string, ...string[]]; paths: string[]; fetched: RegExp }
>;
export function findBrowser(browser: Browser, fetchedIn?: string): string | undefined;
export function speaksRussian(program: string, folder?: string): boolean;

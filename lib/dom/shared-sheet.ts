/**
 * Makes one style sheet for many roots: it is parsed once and shared by all. Firefox lets no content script
 * share sheets (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); there each root gets the text.
 *
 * @returns Dresses a root in it.
 */
export function createSheet(css: string): (root: ShadowRoot) => void {
  const sheet = parsed(css);
  return root => {
    if (!sheet || !share(root, sheet)) write(root, css);
  };
}

function parsed(css: string): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return undefined;
  }
}

function share(root: ShadowRoot, sheet: CSSStyleSheet): boolean {
  try {
    root.adoptedStyleSheets = [sheet];
    return root.adoptedStyleSheets.length > 0;
  } catch {
    return false;
  }
}

function write(root: ShadowRoot, css: string) {
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

/**
 * Gives back, until the signal ends, the space that `reserve-strip-space.css` keeps for strips: a page that is
 * not understood is left alone. An adopted sheet leaves no trace in the DOM. Where a browser refuses it, the
 * empty line stays (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
 */
export function takeBackRoom(document: Document, signal: AbortSignal): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --dalee-room: 0px; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    signal.addEventListener('abort', () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
    });
  } catch {
    // This browser does not let content scripts adopt sheets.
  }
}

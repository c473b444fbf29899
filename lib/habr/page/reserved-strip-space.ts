/**
 * Takes back, until the signal ends, the room that `reserve.css` keeps for strips: for a page that is
 * not understood and so is left alone. An adopted sheet leaves no trace in the DOM; where a browser
 * refuses one, the empty line stays.
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
    // Some browsers do not let content scripts adopt sheets.
  }
}

type Box = { x: number; y: number; width: number; height: number };

/** The site's links and buttons that lie under a box of ours; sent into the page as text. */
export function meetings(ours: Box[]): string[] {
  const theirs = [...document.querySelectorAll('a, button, input')];
  return theirs
    .filter(one => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isShown = right > left && bottom > top;
      return ours.some(
        ({ x, y, width, height }) =>
          isShown && left < x + width && right > x && top < y + height && bottom > y,
      );
    })
    .map(one => one.outerHTML);
}

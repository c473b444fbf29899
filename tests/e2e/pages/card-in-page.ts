/*
 * Functions that are sent into the author's page as text: each stands alone.
 */

export type Place = { top: number; bottom: number };

/** Scrolls the card into view when nothing of it is on the screen; false when there is none. */
export function show(title: string): boolean {
  const links = [...document.querySelectorAll('article h2 a')];
  const card = links.find(link => link.textContent?.trim() === title)?.closest('article');
  if (!card) return false;
  const { top, bottom } = card.getBoundingClientRect();
  if (bottom < 80 || top > innerHeight - 40)
    card.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
}

/** The opened article's text; '' when the card is folded or the text is not there yet. */
export function openedText(title: string): string {
  const links = [...document.querySelectorAll('article h2 a')];
  const card = links.find(link => link.textContent?.trim() === title)?.closest('article');
  return card?.querySelector('dalee-article')?.textContent?.trim() ?? '';
}

/** Whether the end of the card's opened article is below the viewport. */
export function endsBelow(title: string): boolean {
  const links = [...document.querySelectorAll('article h2 a')];
  const card = links.find(link => link.textContent?.trim() === title)?.closest('article');
  const text = card?.querySelector('dalee-article > *');
  return (text?.getBoundingClientRect().bottom ?? 0) > innerHeight;
}

/** Where the head of the card stands in the viewport. */
export function placeOfCard(title: string): { top: number; bottom: number } {
  const links = [...document.querySelectorAll('article h2 a')];
  const head = links.find(link => link.textContent?.trim() === title);
  const { top, bottom } = head?.getBoundingClientRect() ?? { top: Number.NaN, bottom: Number.NaN };
  return { top, bottom };
}

/** Every card of the list: number and title. */
export function cardsThere(): { id: string; title: string }[] {
  return [...document.querySelectorAll('article.tm-articles-list__item')].map(card => ({
    id: card.id,
    title: card.querySelector('h2 a')?.textContent?.trim() ?? '',
  }));
}

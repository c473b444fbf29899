/** How many words an element has, the way the rule counts them. */
export const wordsIn = (text: Element): number => text.textContent.split(/\s+/).length;

/** HTML that stands for what the sanitiser let through. Ours alone: this DOM is not safe for hostile HTML. */
export function aFragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

export const htmlOf = (fragment: DocumentFragment): string => {
  const box = document.createElement('div');
  box.append(fragment);
  return box.innerHTML;
};

/** @jsxImportSource vue */

type Props = { name: string; title: string; class?: string; size?: number };

const sprite = '/img/megazord-v28.svg';

export const Icon = ({ name, title, size = 24 }: Props) => (
  <svg class="tm-svg-img" height={size} width={size}>
    <title>{title}</title>
    <use xlink:href={`${sprite}#${name}`} />
  </svg>
);

/** Some of the site's icons lie in a wrapper, some do not: copied as it is. */
export const WrappedIcon = ({ name, title }: Props) => (
  <span class="tm-svg-icon__wrapper">
    <svg class="tm-svg-img tm-svg-icon" height="24" width="24">
      <title>{title}</title>
      <use xlink:href={`${sprite}#${name}`} />
    </svg>
  </span>
);

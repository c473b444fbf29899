import type { Words } from '../../../lib/words/words';

const MEGABYTE_BYTES = 2 ** 20;

/** «12,5 МБ»: rounded up to a tenth. */
export const megabytes = ({ t, number }: Words, bytes: number): string =>
  t('megabytes', number(Math.ceil((bytes / MEGABYTE_BYTES) * 10) / 10));

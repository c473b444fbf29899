import type { Words } from '../../lib/words/words';
import { Button } from '../shared/Button';

type Props = { words: Words; count: number; onShow(): void };

/** Stands at the end of a list, and tells how many cards are not shown there. */
export function HiddenLine({ words: { t, plural }, count, onShow }: Props) {
  return (
    <div class="hidden-line">
      <span>{plural('hiddenRead', count)}</span>
      <Button name={t('hiddenShow')} onPress={onShow}>
        {t('hiddenShow')}
      </Button>
    </div>
  );
}

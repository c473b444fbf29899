import type { Words } from '../../lib/words/words';
import { Button } from '../shared/Button';

type Props = {
  words: Words;
  /** What would be done. */
  name: string;
  onTake(button: HTMLElement): void;
  onClose(): void;
};

/** One thing that a page offers once: a few quiet words beside the first card's controls. */
export function Offer({ words, name, onTake, onClose }: Props) {
  return (
    <div class="offer">
      <Button name={name} onPress={onTake}>
        {name}
      </Button>
      <Button icon="close" name={words.t('close')} about={name} onPress={onClose} />
    </div>
  );
}

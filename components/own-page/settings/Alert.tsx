import './Alert.css';

type Props = { text: string; way: string; onWay: () => void };

/** A problem, and the one button that helps. */
export function Alert({ text, way, onWay }: Props) {
  return (
    <div class="alert" role="alert">
      <p>{text}</p>
      <button type="button" class="button" onClick={onWay}>
        {way}
      </button>
    </div>
  );
}

import './Alert.css';

type Props = { text: string; way: string; onWay: () => void };

/** What stands in the way, and the one thing that can be done about it. */
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

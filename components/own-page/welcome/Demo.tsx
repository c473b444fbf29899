import { Icon } from '../../icons/Icon';
import '../../shared/Marker.css';
import './Demo.css';

type Props = {
  /** What the picture shows, in words. */
  label: string;
};

/** The product in one picture: a card unfolds, is read, and folds again with its check; three times, then it rests. Still under reduced motion. */
export function Demo({ label }: Props) {
  return (
    <div class="demo" role="img" aria-label={label}>
      <div class="demo-card">
        <div class="demo-head">
          <span class="demo-face" />
          <Bar width={22} />
          <span class="demo-marks">
            <span class="mark mark-unread" />
            <span class="demo-ring" />
            <Icon name="check" />
          </span>
        </div>
        <Bar width={78} strong />
        <div class="demo-body">
          {LINES.map((width, at) => (
            <Bar key={at} width={width} />
          ))}
        </div>
        <div class="demo-foot">
          <Bar width={12} />
          <span class="demo-corner">
            <Icon name="bookmark-on" />
          </span>
        </div>
      </div>
      <div class="demo-card demo-next">
        <div class="demo-head">
          <span class="demo-face" />
          <Bar width={18} />
          <span class="demo-marks">
            <span class="mark mark-unread" />
          </span>
        </div>
        <Bar width={60} strong />
        <Bar width={88} />
      </div>
    </div>
  );
}

/** Widths of the lines of text, per cent: ragged, as prose is. */
const LINES = [96, 92, 98, 64, 95, 90, 97, 93, 48];

function Bar({ width, strong = false }: { width: number; strong?: boolean }) {
  return (
    <span class={strong ? 'demo-bar demo-strong' : 'demo-bar'} style={{ width: `${width}%` }} />
  );
}

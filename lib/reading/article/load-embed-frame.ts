import type { BodyServices } from '../../body/controls/body-services';
import type { SessionServices } from '../page/session-services';

type Deps = Pick<SessionServices, 'library' | 'world' | 'alive'> & {
  /** How far the window's top is covered, px. */
  line(): number;
};

/** What shows the frames of embeds is injected with the first one. */
export const loadEmbedFrame =
  ({ library, world, alive, line }: Deps): BodyServices['loadFrame'] =>
  async (embed, signal) => {
    if (!world.embedFrame) await library.load({ file: 'embed-frame' });
    if (!signal.aborted) world.embedFrame?.showEmbedFrame(embed, { alive, line }, signal);
    return world.embedFrame !== undefined;
  };

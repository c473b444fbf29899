/** @jsxImportSource vue */
import { scoped } from '../scoped';

/** An advertisement's place, as it looks before the banner comes; here none ever does. */
export const Advertisement = ({ size }: { size: string }) => (
  <div class={`element-wrapper ${size}`} style="--754c4550: 250px; --56cb6579: 250px">
    <>
      <div class="placeholder-wrapper banner-container__placeholder">
        {[null, null, <Placeholder size={size} />, null]}
      </div>
      <>
        <div class={`${size}_top-gam banner-target`} />
      </>
    </>
  </div>
);

const Placeholder = scoped('24012b5e', ({ size }: { size: string }) => (
  <div class={`adfox-banner-placeholder ${size}`}>
    <div class="image loads" />
    <div class="lines">
      <div class="line loads" />
      <div class="line loads" />
    </div>
  </div>
));

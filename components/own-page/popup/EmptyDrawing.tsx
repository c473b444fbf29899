const pageOutline = 'M104 12H42a8 8 0 0 0-8 8v64a8 8 0 0 0 8 8h76a8 8 0 0 0 8-8V34z';

/** Draws a page with a turned-down corner, above the words of an empty list. */
export function EmptyDrawing() {
  return (
    <svg class="drawing" viewBox="0 0 160 96" width="160" height="96" aria-hidden="true">
      <path class="drawing-page" d={pageOutline} />
      <path class="drawing-lines" d="M46 38h40M46 48h68M46 58h60M46 68h68M46 78h34" />
      <path class="drawing-title" d="M46 26h46" />
      <path class="drawing-corner" d="M104 12v14a8 8 0 0 0 8 8h14z" />
      <path class="drawing-lines" d="M14 40v12m-6-6h12M146 64v10m-5-5h10M22 76h.01M142 32h.01" />
    </svg>
  );
}

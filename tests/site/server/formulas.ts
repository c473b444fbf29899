/** Formulas by the end of their address, as plain text would write them. */
const formulas: [end: string, text: string][] = [
  ['ht.svg', 'hₜ = fₜ ⊙ hₜ₋₁ + (1 − fₜ) ⊙ cₜ'],
  ['scan.svg', 'hₜ = aₜ ⊙ hₜ₋₁ + bₜ'],
  ['at.svg', 'aₜ'],
  ['loreft.svg', 'Φ(h) = h + Rᵀ(Wh + b − Rh)'],
  ['/r.svg', 'R'],
  ['/w.svg', 'W'],
  ['/b.svg', 'b'],
  ['loss.svg', 'L = ∫₀¹ ¹⁄ₜ · E[ −log p(x₀ | xₜ) ] dt'],
  ['euler.svg', 'e^(iπ) + 1 = 0'],
  ['basel.svg', '1 + 1⁄4 + 1⁄9 + … = π²⁄6'],
  ['sum.svg', 'a² + b² = c²'],
];

/** The picture of a formula; its LaTeX stands in the article's `source`. */
export function formula(path: string): string {
  const text = formulas.find(([end]) => path.endsWith(end))?.[1] ?? '…';
  const width = text.length * 9 + 9;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="22">
    <text x="2" y="16" font-family="serif" font-style="italic" font-size="17" fill="#7a7f85">${text}</text>
  </svg>`;
}

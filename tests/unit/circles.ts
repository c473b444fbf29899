/**
 * The circles of a directed graph: each as the sorted names of all that reach one another (Tarjan's
 * strongly connected components with more than one member).
 */
export function circlesIn(arrows: readonly (readonly [from: string, to: string])[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) next.set(from, (next.get(from) ?? new Set()).add(to));
  const order = new Map<string, number>();
  const open: string[] = [];
  const found: string[] = [];
  const visit = (name: string): number => {
    let low = order.size;
    order.set(name, low);
    const at = low;
    open.push(name);
    for (const to of next.get(name) ?? []) {
      if (!order.has(to)) low = Math.min(low, visit(to));
      else if (open.includes(to)) low = Math.min(low, order.get(to) ?? low);
    }
    if (low === at) {
      const circle = open.splice(open.indexOf(name));
      if (circle.length > 1) found.push(circle.sort().join(' ⇄ '));
    }
    return low;
  };
  for (const name of next.keys()) if (!order.has(name)) visit(name);
  return found;
}

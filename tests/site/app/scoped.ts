/**
 * Gives a component the `data-v-…` attribute that the site's scoped styles put on every element of
 * its template.
 */
export const scoped = <C>(hash: string, component: C): C =>
  Object.assign(component as object, { __scopeId: `data-v-${hash}` }) as C;

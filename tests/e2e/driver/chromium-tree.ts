import type { CDPSession } from 'playwright-core';
import type { Driver, Seen } from './tab-driver';

type Value = { value?: unknown };
type Ax = {
  backendDOMNodeId?: number;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
};
type Dom = {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: Dom[];
  children?: Dom[];
};

/** Chromium's own words for some ARIA roles. */
const roles: Record<string, string> = { img: 'image' };

/** What stands on the page, by its accessibility tree. */
export function lookUp(session: CDPSession): Pick<Driver, 'seen' | 'given' | 'focused' | 'roots'> {
  const describe = async (backendNodeId: number) => {
    const how = { backendNodeId, fetchRelatives: false };
    const { nodes } = await session.send('Accessibility.getPartialAXTree', how);
    return nodes[0] && seenOf(nodes[0]);
  };
  const look = async (role: string) => {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const query = { nodeId: root.nodeId, role: roles[role] ?? role };
    const { nodes } = await session.send('Accessibility.queryAXTree', query);
    return nodes.filter(node => !node.ignored).map(seenOf);
  };
  return {
    // Once more where the page was replaced by another between the two questions.
    seen: role => look(role).catch(error => (wasReplaced(error) ? look(role) : reject(error))),
    given: async role => (await look(role)).length,
    roots: async () => {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      return [root, ...shadowRoots(root)].map(node => String(node.backendNodeId));
    },
    focused: async () => {
      let object = await evaluateActive(session);
      for (;;) {
        if (!object) return undefined;
        const { node } = await session.send('DOM.describeNode', { objectId: object, pierce: true });
        const root = node.shadowRoots?.find(one => one.shadowRootType !== 'user-agent');
        if (!root) return describe(node.backendNodeId);
        object = await activeIn(session, root.backendNodeId);
      }
    },
  };
}

const wasReplaced = (error: unknown) => /Could not find node/.test(String(error));
const reject = (error: unknown): never => {
  throw error;
};

function seenOf({ backendDOMNodeId, role, name, description, properties = [] }: Ax): Seen {
  const value = (of: string) => properties.find(one => one.name === of)?.value.value;
  const flag = (of: string) =>
    value(of) === undefined ? {} : { [of]: String(value(of)) === 'true' };
  return {
    handle: String(backendDOMNodeId),
    role: role?.value === 'image' ? 'img' : String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    description: String(description?.value ?? ''),
    ...flag('pressed'),
    ...flag('expanded'),
    ...flag('selected'),
  };
}

function shadowRoots(node: Dom): Dom[] {
  const own = (node.shadowRoots ?? []).filter(root => root.shadowRootType !== 'user-agent');
  return [...own, ...[...own, ...(node.children ?? [])].flatMap(shadowRoots)];
}

async function evaluateActive(session: CDPSession) {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  return result.objectId;
}

async function activeIn(session: CDPSession, backendNodeId: number) {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId && { objectId: object.objectId }),
    functionDeclaration: 'function () { return this.activeElement; }',
  });
  return result.objectId;
}

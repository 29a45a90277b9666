import * as React from 'react';
import { type Context, isValidElement, type ReactNode } from 'react';
import { paintElement } from './paint-element';

const MEMO = Symbol.for('react.memo');
const FORWARD_REF = Symbol.for('react.forward_ref');
const CONTEXT = Symbol.for('react.context');

type Contexts = ReadonlyMap<unknown, unknown>;

/**
 * Draws `node` once, without React's own renderer: the same components give the same markup, but no state changes and
 * no effect runs until React takes the page over (`hydrateRoot`). It is what a page can show while React, ten times the
 * size of everything else it needs, is still on its way. Throws where a component uses what only React can give; then
 * nothing is drawn, and React draws it all.
 */
export function paint(node: ReactNode): DocumentFragment {
  const page = document.createDocumentFragment();
  draw(node, page, new Map());
  return page;
}

function draw(node: unknown, into: ParentNode & Node, contexts: Contexts): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') {
    if (node !== '') into.append(String(node));
    return;
  }
  if (Array.isArray(node)) {
    for (const each of node) draw(each, into, contexts);
    return;
  }
  if (!isValidElement<{ children?: ReactNode; value?: unknown }>(node)) throw new Error('Nothing that can be painted.');
  const { props } = node;
  const type: unknown = node.type;
  if (typeof type === 'string') {
    const element = paintElement(type, props, into);
    draw(props.children, element, contexts);
    into.append(element);
  } else if (type === React.Fragment) draw(props.children, into, contexts);
  else if (markOf(type) === CONTEXT) draw(props.children, into, new Map([...contexts, [type, props.value]]));
  else draw(rendered(type, props, contexts), into, contexts);
}

/** What a component of any kind makes of its props. */
function rendered(type: unknown, props: object, contexts: Contexts): unknown {
  if (markOf(type) === MEMO) return rendered(partOf(type, 'type'), props, contexts);
  const render = markOf(type) === FORWARD_REF ? partOf(type, 'render') : type;
  if (typeof render !== 'function') throw new Error('Nothing that can be painted.');
  if (render.prototype instanceof React.Component) {
    const component: unknown = Reflect.construct(render, [props]);
    return component instanceof React.Component ? component.render() : null;
  }
  return calling(contexts, () => Reflect.apply(render, undefined, [props, null]));
}

function markOf(type: unknown): unknown {
  return typeof type === 'object' && type !== null ? partOf(type, '$$typeof') : undefined;
}

function partOf(type: unknown, key: string): unknown {
  return typeof type === 'object' && type !== null ? Reflect.get(type, key) : undefined;
}

/** What hooks do in a page drawn once: states stay as they begin, and what is to be done later is left to React. */
function hooksOf(contexts: Contexts) {
  const nothing = () => undefined;
  return {
    useContext: (context: Context<unknown>) =>
      contexts.has(context) ? contexts.get(context) : partOf(context, '_currentValue'),
    useState: (first: unknown) => [typeof first === 'function' ? first() : first, nothing],
    useReducer: (_reduce: unknown, first: unknown, begin?: (first: unknown) => unknown) => [
      begin ? begin(first) : first,
      nothing,
    ],
    useRef: (current: unknown) => ({ current }),
    useMemo: (make: () => unknown) => make(),
    useCallback: (call: unknown) => call,
    useEffect: nothing,
    useLayoutEffect: nothing,
    useInsertionEffect: nothing,
    useImperativeHandle: nothing,
    useDebugValue: nothing,
  };
}

/** Where React's hooks look for whoever renders; every renderer sets it while it calls a component. */
const INTERNALS = '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE';

function calling<T>(contexts: Contexts, render: () => T): T {
  const internals: unknown = Reflect.get(React, INTERNALS);
  if (typeof internals !== 'object' || internals === null) throw new Error('Another React than this knows.');
  const before: unknown = Reflect.get(internals, 'H');
  Reflect.set(internals, 'H', hooksOf(contexts));
  try {
    return render();
  } finally {
    Reflect.set(internals, 'H', before);
  }
}

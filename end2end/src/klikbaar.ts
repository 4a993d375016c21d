// What reacts to a mouse only: a listener for clicks on something that can't have the focus.
import type { CDPSession } from '@playwright/test';

const MUIS = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

/** Elements that can be clicked and not reached by keyboard. */
export async function mouseOnly(cdp: CDPSession): Promise<string[]> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document' });
  const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '', depth: -1 });
  const knopen = new Set(listeners.filter(({ type }) => MUIS.includes(type)).map(({ backendNodeId }) => backendNodeId));
  const mis: string[] = [];
  for (const backendNodeId of knopen) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const { result: reden } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: unreachable.toString(),
      returnByValue: true,
    });
    if (reden.value) mis.push(`mouse only: ${reden.value}`);
  }
  return mis;
}

/** Runs in the browser. A listener around things that do have the focus hears their keys too. */
function unreachable(this: Node): string {
  if (!(this instanceof Element) || this === document.documentElement || this === document.body) return '';
  const bereikbaar = 'a[href], button, input, select, textarea, summary, label, [tabindex]:not([tabindex^="-"])';
  const zelf = this.closest(bereikbaar) ?? this.querySelector(bereikbaar);
  return zelf || !this.checkVisibility() ? '' : this.outerHTML.slice(0, 120);
}

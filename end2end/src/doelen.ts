// Targets of 44 px, for a thumb that trembles. A link in a sentence is excepted, as in WCAG 2.5.8.

/** Runs in the browser: what is too small to hit. */
export function smallTargets(): string[] {
  const kandidaten = document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type=hidden]), select, textarea, summary',
  );
  const inZin = (element: HTMLElement): boolean =>
    element.matches('a') &&
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim());
  return [...kandidaten]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inZin(element))
    .flatMap((element) => {
      const doel = element.matches('[type=radio], [type=checkbox]') ? (element.closest('label') ?? element) : element;
      const { width, height, right, bottom } = doel.getBoundingClientRect();
      const weg = right <= 0 || bottom <= 0; // the skip link, before it has the focus
      const klein = Math.min(width, height) < 43.5;
      return klein && !weg ? [`${Math.round(width)}x${Math.round(height)} ${element.outerHTML.slice(0, 100)}`] : [];
    });
}

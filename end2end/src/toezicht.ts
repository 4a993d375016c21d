// Watches every page of a browser context: what the browser complains about is a failure.
import type { BrowserContext, Page, Response } from '@playwright/test';

export class Toezicht {
  readonly klachten: string[] = [];
  private readonly genegeerd: RegExp[] = [];
  private readonly documenten = new Set<string>();
  private readonly html = new WeakMap<Page, Promise<string>>();

  constructor(private readonly oorsprong: string) {}

  watch(context: BrowserContext): void {
    context.on('request', (verzoek) => {
      if (verzoek.isNavigationRequest()) this.documenten.add(verzoek.url());
      if (!verzoek.url().startsWith(`${this.oorsprong}/`)) this.complain(`outside request: ${verzoek.url()}`);
    });
    context.on('response', (antwoord) => this.keepServed(antwoord));
    context.on('weberror', (fout) => this.complain(`script: ${fout.error().message}`));
    // Chromium reports a breach of the CSP as an error on the console, also without JavaScript.
    context.on('console', (bericht) => {
      if (bericht.type() !== 'error') return;
      const { url } = bericht.location();
      const eigenPagina = bericht.text().startsWith('Failed to load resource') && this.documenten.has(url.split('#')[0] ?? url);
      if (!eigenPagina) this.complain(`console: ${bericht.text()} (${url})`);
    });
  }

  /** For a test that causes a complaint on purpose. */
  ignore(patroon: RegExp): void {
    this.genegeerd.push(patroon);
  }

  /** The HTML of the page as the server sent it, before the browser mended anything. */
  async served(page: Page): Promise<string> {
    return (await this.html.get(page)) ?? '';
  }

  private complain(klacht: string): void {
    this.klachten.push(klacht);
  }

  /** What was not expected. */
  get over(): string[] {
    return this.klachten.filter((klacht) => !this.genegeerd.some((patroon) => patroon.test(klacht)));
  }

  private keepServed(antwoord: Response): void {
    const verzoek = antwoord.request();
    const doorverwijzing = antwoord.status() >= 300 && antwoord.status() < 400;
    if (!verzoek.isNavigationRequest() || doorverwijzing) return;
    const page = antwoord.frame().page();
    if (antwoord.frame() === page.mainFrame()) this.html.set(page, antwoord.text().catch(() => ''));
  }
}

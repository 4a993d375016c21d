// Requests outside the page, with the cookies of the page: for what a person can't do by hand.
import { Agent, request } from 'node:http';
import type { Page } from '@playwright/test';

export interface Antwoord {
  status: number;
  naar: string;
  kop: Record<string, string | string[] | undefined>;
  tekst: string;
}

export interface Formulier {
  action: string;
  velden: [string, string][];
}

const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

/** What the browser would send with this button. */
export async function formOf(page: Page, knop: string): Promise<Formulier> {
  return page.getByRole('button', { name: knop, exact: true }).evaluate((element) => {
    const button = element as HTMLButtonElement;
    const form = button.form;
    if (!form) throw new Error('this button has no form');
    const action = button.hasAttribute('formaction') ? button.formAction : form.action;
    return { action, velden: [...new FormData(form, button)] as [string, string][] };
  });
}

export async function post(page: Page, { action, velden }: Formulier): Promise<Antwoord> {
  const body = new URLSearchParams(velden).toString();
  return exchange('POST', action, body, {
    Cookie: await cookies(page),
    Origin: new URL(action).origin,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/x-www-form-urlencoded',
  });
}

export async function get(url: string, cookie = ''): Promise<Antwoord> {
  return exchange('GET', url, '', cookie ? { Cookie: cookie } : {});
}

export async function cookies(page: Page): Promise<string> {
  const alle = await page.context().cookies();
  return alle.map(({ name, value }) => `${name}=${value}`).join('; ');
}

function exchange(method: string, url: string, body: string, headers: Record<string, string>): Promise<Antwoord> {
  return new Promise((klaar, mis) => {
    const verzoek = request(url, { method, agent, headers }, (antwoord) => {
      let tekst = '';
      antwoord.setEncoding('utf8').on('data', (deel) => (tekst += deel));
      antwoord.on('end', () =>
        klaar({
          status: antwoord.statusCode ?? 0,
          naar: antwoord.headers.location ?? '',
          kop: antwoord.headers,
          tekst,
        }),
      );
    });
    verzoek.on('error', mis).end(body);
  });
}

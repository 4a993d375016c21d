// Reads the e-mails that the demo writes to its folder.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { pause } from './server.ts';

export interface Mail {
  aan: string[];
  onderwerp: string;
  tekst: string;
}

export async function mails(data: string): Promise<Mail[]> {
  const map = join(data, 'mail');
  const namen = await readdir(map).catch(() => []);
  return Promise.all(
    namen.filter((naam) => naam.endsWith('.eml')).map(async (naam) => read(join(map, naam))),
  );
}

/** Waits for e-mails that hold `tekst`: the outbox sends after the answer. */
export async function mailsMet(data: string, tekst: string, binnenMs = 15_000): Promise<Mail[]> {
  for (const eind = Date.now() + binnenMs; ; await pause(200)) {
    const gevonden = (await mails(data)).filter(
      (mail) => mail.onderwerp.includes(tekst) || mail.tekst.includes(tekst),
    );
    if (gevonden.length > 0 || Date.now() > eind) return gevonden;
  }
}

async function read(pad: string): Promise<Mail> {
  const mail = await PostalMime.parse(await readFile(pad));
  return {
    aan: (mail.to ?? []).map((adres) => adres.address ?? ''),
    onderwerp: mail.subject ?? '',
    tekst: mail.text ?? '',
  };
}

import { describe, expect, test } from 'vitest';
import { clientNamed } from '../../../../lib/domain/understanding/company/client-named.ts';

describe('the client for whom an agency writes', () => {
  test.each([
    ['Good news: my client Harrow Foods have come back.', 'Harrow Foods'],
    ['I have presented you to our client, the Maplewood Foundation, and they are keen.', 'Maplewood Foundation'],
    ['The end client (Beacon Ridge Dental) picked a time.', 'Beacon Ridge Dental'],
    ['Client: Otterburn Rail', 'Otterburn Rail'],
    ['l’azienda Cartiere Valsesia ha visionato il tuo CV', 'Cartiere Valsesia'],
    ['I am recruiting on behalf of Silverlake Systems.', 'Silverlake Systems'],
    ['Retained by Corran Shipping, we', 'Corran Shipping'],
    ['meine Mandantin, die Tannwald AG, möchte Sie kennenlernen', 'Tannwald AG'],
    ['unser Kunde Lindenhof Klinik lädt Sie ein', 'Lindenhof Klinik'],
    ['Im Auftrag der Nordwerk GmbH suchen wir', 'Nordwerk GmbH'],
    ['mon client, le Groupe Verlaine, souhaite vous rencontrer', 'Groupe Verlaine'],
    ['nous recrutons pour le compte de Maison Aubert', 'Maison Aubert'],
    ['Nuestro cliente Bodegas Almenar quiere avanzar', 'Bodegas Almenar'],
    ['il nostro cliente Officine Taro La incontrerà', 'Officine Taro'],
    ['O nosso cliente, Laticínios Serra Alta, gostaria', 'Laticínios Serra Alta'],
    ['onze opdrachtgever Waterschap Noordmeer nodigt u uit', 'Waterschap Noordmeer'],
  ])('%s', (text, name) => expect(clientNamed(text)?.name).toBe(name));

  test.each([
    'My client has come back to me about your CV.',
    'We put our clients first.',
    'Retour de mon client\nBonjour Élodie,',
    'You will look after the client side.',
    'een van onze opdrachtgevers (naam volgt)',
  ])('%s names none', (text) => expect(clientNamed(text)).toBeNull());
});

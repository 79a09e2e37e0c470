/** What a server of the bench is told: where to listen, whose signatures to take, what to answer. */
import { readFileSync } from 'node:fs';

const [portText = '', publicKeyText = '', type = '', file = ''] = process.argv.slice(2);

export const port = Number(portText);
export const publicKey = publicKeyText;
export const reply = { type, body: readFileSync(file) };

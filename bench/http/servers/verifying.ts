/** node:http that verifies with WebCrypto, its key imported once, and answers with the same bytes: the limit. */
import { createServer } from 'node:http';
import { port, publicKey, reply } from './settings.ts';

const key = await crypto.subtle.importKey('raw', Buffer.from(publicKey, 'hex'), 'Ed25519', false, ['verify']);

createServer((request, response) => {
  const chunks: Buffer[] = [Buffer.from(`${request.headers['x-signature-timestamp']}`)];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const signature = Buffer.from(`${request.headers['x-signature-ed25519']}`, 'hex');
    const isSigned = await crypto.subtle.verify('Ed25519', key, signature, Buffer.concat(chunks));
    if (!isSigned) response.writeHead(401).end();
    else {
      response.writeHead(200, { 'content-type': reply.type, 'content-length': reply.body.length });
      response.end(reply.body);
    }
  });
}).listen(port, '127.0.0.1');

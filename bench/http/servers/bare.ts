/** node:http that answers everything with the same bytes: what a reply costs without a check. */
import { createServer } from 'node:http';
import { port, reply } from './settings.ts';

createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': reply.type, 'content-length': reply.body.length });
    response.end(reply.body);
  });
}).listen(port, '127.0.0.1');

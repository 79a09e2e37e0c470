/** Express with Discord's own middleware. Source: https://github.com/discord/discord-interactions-js */
import { verifyKeyMiddleware } from 'discord-interactions';
import express from 'express';
import { port, publicKey, reply } from './settings.ts';

express()
  .post('/interactions', verifyKeyMiddleware(publicKey), (_, response) => {
    response.type(reply.type).send(reply.body);
  })
  .listen(port, '127.0.0.1');

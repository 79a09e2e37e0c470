/** discord-hono on Hono's server for Node. Source: https://discord-hono.luis.fun */
import { serve } from '@hono/node-server';
import { DiscordHono } from 'discord-hono';
import { port, publicKey, reply } from './settings.ts';

const answer = () => new Response(reply.body, { headers: { 'content-type': reply.type } });
const app = new DiscordHono({ discordEnv: () => ({ PUBLIC_KEY: publicKey }) });
app.command('drama', answer).command('location', answer).autocomplete('location', answer);
serve({ fetch: (request) => app.fetch(request), port, hostname: '127.0.0.1' });

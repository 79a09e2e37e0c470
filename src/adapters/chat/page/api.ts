/** The page's only way to the bot. */
import type { CommandDefinition } from '../../../bot/definitions.ts';
import type { InteractionResponse } from '../../../bot/router.ts';
import type { RawInteraction } from '../../local/interactions.ts';

/** The commands as Discord would know them. */
export async function loadCommands(): Promise<readonly CommandDefinition[]> {
  return (await answered(await fetch('/commands'))).json();
}

/** What the bot answers; throws when it does not. */
export async function send(interaction: RawInteraction): Promise<InteractionResponse> {
  const response = await fetch('/interactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(interaction),
  });
  return (await answered(response)).json();
}

async function answered(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(await response.text());
  return response;
}

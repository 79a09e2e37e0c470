/** Answers each interaction exactly once, through Discord's REST callback. */
import type { Bot } from '../../bot/bot.ts';
import { responseWithoutPicture } from '../../bot/without-picture.ts';
import type { Log } from '../../runtime/log.ts';
import { createRecentIds } from './recent-ids.ts';
import type { Sender } from './sender.ts';

/** Discord takes an answer for three seconds. */
const patienceMs = 3000;
/** What Discord sends again after a RESUME is recent; this is many seconds' worth. */
const rememberedIds = 5000;

/** Takes an interaction as Discord dispatched it. Never throws. */
export function createInteractionHandler(bot: Bot, sender: Sender, log: Log): (raw: unknown) => void {
  const isNew = createRecentIds(rememberedIds);
  return (raw) => {
    const started = performance.now();
    const address = addressOf(raw);
    if (!address) {
      log.warn('an interaction without id or token was passed over');
      return;
    }
    if (!isNew(address.id)) {
      log.debug('an interaction came twice');
      return;
    }
    const handled = bot.respond(raw, (err, id) => log.error({ err, id }, 'an answer failed'));
    if (!handled) {
      log.warn('an interaction of an unknown type was passed over');
      return;
    }
    const { response, picture, record } = handled;
    sender.send({
      adapter: 'gateway',
      route: `/interactions/${address.id}/${address.token}/callback`,
      auth: false,
      body: response,
      picture,
      bodyWithoutPicture: () => responseWithoutPicture(response),
      record,
      started,
      patienceMs,
    });
  };
}

interface Address {
  readonly id: string;
  readonly token: string;
}

function addressOf(raw: unknown): Address | undefined {
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || !('token' in raw)) return undefined;
  const { id, token } = raw;
  return typeof id === 'string' && typeof token === 'string' ? { id, token } : undefined;
}

/** The interactions that the stand-in has sent, and what came back for each. */
import { EventEmitter } from 'node:events';

/** https://docs.discord.com/developers/interactions/receiving-and-responding: an answer counts for three seconds. */
const answerableMs = 3000;

export interface Answer {
  readonly body: unknown;
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

export interface Sent {
  readonly id: string;
  readonly token: string;
  readonly at: number;
  answer?: Answer;
  /** Whether the bot got the confirmation that its answer was taken. */
  confirmed: boolean;
  /** How often the bot answered again although that was confirmed. */
  repeats: number;
  /** Refused as too late or as answered by somebody else, because the stand-in says so. */
  refusedWith?: number;
}

interface CallbackEvents {
  /** A callback has come in. */
  arrived: [];
  /** An interaction is over: answered, or refused for good. */
  over: [Sent];
}

export type Refusal = { readonly status: number; readonly code: number; readonly message: string };

export const tooLate: Refusal = { status: 404, code: 10062, message: 'Unknown interaction' };
export const alreadyAnswered: Refusal = {
  status: 400,
  code: 40060,
  message: 'Interaction has already been acknowledged.',
};

export class Callbacks extends EventEmitter<CallbackEvents> {
  readonly #sent = new Map<string, Sent>();

  expect(id: string, token: string): Sent {
    const sent: Sent = { id, token, at: performance.now(), confirmed: false, repeats: 0 };
    this.#sent.set(id, sent);
    return sent;
  }

  find(id: string): Sent | undefined {
    return this.#sent.get(id);
  }

  forget(id: string): void {
    this.#sent.delete(id);
  }

  /** Takes an answer, or says why not, as Discord would. */
  take(id: string, token: string, answer: Answer): Refusal | undefined {
    const sent = this.#sent.get(id);
    if (!sent || sent.token !== token) return tooLate;
    if (sent.answer) {
      if (sent.confirmed) sent.repeats++;
      return alreadyAnswered;
    }
    if (performance.now() - sent.at > answerableMs) return this.refuse(sent, tooLate);
    sent.answer = answer;
    this.emit('over', sent);
    return undefined;
  }

  /** Lets an interaction fail for good, as if it were too late or another copy had answered. */
  refuse(sent: Sent, refusal: Refusal): Refusal {
    sent.refusedWith = refusal.code;
    this.emit('over', sent);
    return refusal;
  }
}

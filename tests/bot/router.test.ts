import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/contract/command.ts';
import { messageFlag, responseType } from '../../src/contract/discord.ts';
import {
  answerTo,
  buttonsOf,
  choicesOf,
  headOf,
  isPrivate,
  linksOf,
  menuOf,
  messageOf,
  pressable,
  textOf,
} from '../support/answers.ts';
import { respond } from '../support/bot.ts';
import { responseProblems } from '../support/discord-schemas.ts';
import { choose, lan, minho, onMessage, press, slash, typing } from '../support/interactions.ts';

function commandCalled(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (!found) throw new Error(`no command "${name}"`);
  return found;
}

describe('a command', () => {
  test('is answered with a message that all can see', () => {
    const handled = answerTo(slash('location', { title: 'Bichunmu' }));
    expect(handled.response.type).toBe(responseType.message);
    expect(isPrivate(messageOf(handled))).toBe(false);
    expect(handled.record).toEqual({
      kind: 'command',
      command: 'location',
      language: 'vi',
      outcome: 'found',
    });
  });

  test('is answered to the asker alone when they want it so', () => {
    expect(isPrivate(messageOf(answerTo(slash('location', { title: 'Bichunmu', private: true }))))).toBe(
      true,
    );
    expect(isPrivate(messageOf(answerTo(slash('location', { title: 'Bichunmu', private: false }))))).toBe(
      false,
    );
  });

  test('of a message is private and called by its English label', () => {
    const handled = answerTo(onMessage('Ask about this message', 'Bichunmu quay ở đâu?'));
    expect(isPrivate(messageOf(handled))).toBe(true);
    expect(textOf(messageOf(handled))).toContain('Trung Quốc');
    expect(handled.record.command).toBe('ask-about-message');
  });

  test('typed is not one of a message’s menu, and the other way round', () => {
    expect(answerTo(slash('ask-about-message')).record.outcome).toBe('outdated');
    expect(answerTo(onMessage('location', 'Bichunmu')).record.outcome).toBe('outdated');
  });

  test.each([
    ['vi', 'phiên bản khác'],
    ['en-GB', 'another version'],
    ['ko', '다른 버전'],
  ])('that this version does not have says so kindly in %s, privately', (locale, words) => {
    const message = messageOf(answerTo(slash('weather', {}, locale)));
    expect(textOf(message)).toContain(words);
    expect(isPrivate(message)).toBe(true);
  });

  test('carries its picture beside the message', () => {
    const handled = answerTo(slash('location', { title: 'Bichunmu' }));
    expect(handled.picture?.file).toBe('map-drama-bichunmu.vi.png');
    expect(messageOf(handled).attachments).toMatchObject([{ filename: 'map-drama-bichunmu.vi.png' }]);
    expect(answerTo(slash('help')).picture).toBeUndefined();
  });

  test('passes over options of another version', () => {
    const plain = answerTo(slash('location', { title: 'ban' }, 'en'));
    expect(answerTo(slash('location', { title: 'ban', colour: 'red' }, 'en'))).toEqual(plain);
  });

  test('that finds nothing tells the log what was looked for, never who looked', () => {
    const { record } = answerTo(slash('location', { title: 'Goblin' }, 'en'));
    expect(record).toEqual({
      kind: 'command',
      command: 'location',
      language: 'en',
      outcome: 'unknown',
      missed: 'Goblin',
    });
  });
});

describe('the option `language`', () => {
  test('answers in that language whatever Discord’s own is, and the buttons go on in it', () => {
    const handled = answerTo(slash('budget', { title: 'bichunmu', language: 'ko' }, 'en-US'));
    expect(textOf(messageOf(handled))).toContain('80억 원');
    expect(handled.record.language).toBe('ko');
    const everything = pressable(messageOf(handled), '모두 보기');
    expect(textOf(messageOf(answerTo(press(everything, 'en-US', lan))))).toContain('24부작');
  });

  test('is passed over where it names none that we speak', () => {
    expect(answerTo(slash('help', { language: 'fr' }, 'vi')).record.language).toBe('vi');
  });
});

describe('what an answer rests on', () => {
  const asked = messageOf(answerTo(slash('drama', { title: 'Bichunmu' }, 'en')));
  const open = pressable(asked, 'Show the sentences');

  test('is shown in place by a button, and hidden again by the next', () => {
    const opened = answerTo(press(open, 'en', lan));
    expect(opened.response.type).toBe(responseType.update);
    expect(textOf(messageOf(opened))).toContain('> [7] After more than 8 months');
    const closed = answerTo(press(pressable(messageOf(opened), 'Hide the sentences'), 'en', lan));
    expect(closed.response.type).toBe(responseType.update);
    expect(messageOf(closed)).toEqual(asked);
  });

  test('is shown to anybody else in a message of their own', () => {
    const opened = answerTo(press(open, 'ko', minho));
    expect(isPrivate(messageOf(opened))).toBe(true);
    expect(textOf(messageOf(opened))).toContain('> [7] 중국에서 8개월 넘게');
  });

  test('of a question asked in words opens too, whatever signs are in it', () => {
    const question = 'Bichunmu: what do you know? 100% of it & more = all';
    const message = messageOf(answerTo(slash('ask', { question }, 'en')));
    const button = buttonsOf(message).find(({ label }) => label === 'Show the sentences');
    if (!button) throw new Error(textOf(message));
    const opened = messageOf(answerTo(press(button.id, 'en', lan)));
    expect(textOf(opened)).toContain(textOf(message).split('\n-# Source')[0]);
    expect(textOf(opened)).toContain('> [20]');
  });
});

describe('a private answer', () => {
  const options = { title: 'Bichunmu', private: true };
  const alone = messageOf(answerTo(slash('drama', options, 'en')));

  test('is shown to everyone by a button, which leaves it where it is', () => {
    const shared = answerTo({ ...press(pressable(alone, 'Show to everyone'), 'en', lan) });
    expect(shared.response.type).toBe(responseType.message);
    expect(isPrivate(messageOf(shared))).toBe(false);
    expect(textOf(messageOf(shared))).toBe(textOf(alone));
    expect(buttonsOf(messageOf(shared)).map(({ label }) => label)).not.toContain('Show to everyone');
  });

  test('stays private when one goes on in it', () => {
    const raw = press(pressable(alone, 'Show the sentences'), 'en', lan);
    const next = answerTo({ ...raw, message: { ...raw.message, flags: alone.flags } });
    expect(next.response.type).toBe(responseType.update);
    expect(isPrivate(messageOf(next))).toBe(true);
    expect(buttonsOf(messageOf(next)).map(({ label }) => label)).toContain('Show to everyone');
  });

  test('that only asks back is nothing to show', () => {
    const message = messageOf(answerTo(slash('drama', { title: 'love', private: true }, 'en')));
    expect(buttonsOf(message).map(({ label }) => label)).not.toContain('Show to everyone');
  });
});

test('of what is logged, a long text is cut, and what others wrote is left out', () => {
  const long = 'zqx '.repeat(100);
  expect(answerTo(slash('filmed-in', { place: long }, 'en')).record.missed).toHaveLength(100);
  const { record } = answerTo(onMessage('Ask about this message', 'Where was Goblin filmed?', 'en'));
  expect(record).toMatchObject({ outcome: 'unknown' });
  expect(record).not.toHaveProperty('missed');
});

test('a drama with one known place links to it on a map, one with several to none', () => {
  const links = (title: string) => linksOf(messageOf(answerTo(slash('location', { title }, 'en'))));
  expect(links('all-in')).toEqual([expect.stringMatching(/^https:\/\/www\.openstreetmap\.org\/\?mlat=36\./)]);
  expect(links('full-house')).toEqual([]);
  expect(links('bichunmu')).toEqual([]);
});

describe('a button', () => {
  const asked = messageOf(answerTo(slash('location', { title: 'Bichunmu' }, 'en')));
  const costs = pressable(asked, 'What did it cost?');

  test('pressed by the one who asked changes the message', () => {
    const handled = answerTo(press(costs, 'en', lan));
    expect(handled.response.type).toBe(responseType.update);
    expect(isPrivate(messageOf(handled))).toBe(false);
    expect(textOf(messageOf(handled))).toContain('8 billion won');
  });

  test('keeps the language of the message that the asker changes', () => {
    expect(headOf(messageOf(answerTo(press(costs, 'ko', lan))))).toContain('The cost of Bichunmu');
  });

  test('pressed by anyone else gives them a private answer of their own, in their language', () => {
    const handled = answerTo(press(costs, 'ko', minho));
    expect(handled.response.type).toBe(responseType.message);
    expect(isPrivate(messageOf(handled))).toBe(true);
    expect(textOf(messageOf(handled))).toContain('80억 원');
    expect(handled.record.language).toBe('ko');
  });

  test('of a message that nobody is known to have asked for changes nothing', () => {
    const { message: _, ...orphan } = press(costs, 'en', lan);
    expect(answerTo(orphan).response.type).toBe(responseType.message);
    expect(answerTo({ ...press(costs, 'en', ''), message: {} }).response.type).toBe(responseType.message);
  });

  test('replaces the picture: an answer without one takes the old one away', () => {
    expect(messageOf(answerTo(press(costs, 'en', lan))).attachments).toMatchObject([
      { filename: 'chart-drama-bichunmu.en.png' },
    ]);
    expect(messageOf(answerTo(press('1:en:help:', 'en', lan))).attachments).toEqual([]);
  });

  test.each([
    ['vi', 'Nút này'],
    ['en-US', 'That belongs to another version'],
    ['ko', '다른 버전의 버튼'],
  ])('of another version says so kindly in %s, to the one who pressed it', (locale, words) => {
    const handled = answerTo(press('0:vi:location:title=bichunmu', locale, lan));
    expect(headOf(messageOf(handled))).toContain(words);
    expect(isPrivate(messageOf(handled))).toBe(true);
    expect(handled.response.type).toBe(responseType.message);
    expect(handled.record).toMatchObject({ kind: 'component', command: '', outcome: 'outdated' });
  });

  test('for a drama that is no more is answered as if its name had been typed', () => {
    const handled = answerTo(press('1:en:location:title=goblin', 'en', lan));
    expect(handled.record.outcome).toBe('unknown');
    expect(responseProblems(handled.response)).toEqual([]);
  });
});

test('a line of a menu opens what it names', () => {
  const list = messageOf(answerTo(slash('list', {}, 'en')));
  expect(menuOf(list)).toHaveLength(13);
  const opened = answerTo(choose(pressable(list, 'Sad Sonata'), 'en'));
  expect(opened.response.type).toBe(responseType.update);
  expect(headOf(messageOf(opened))).toContain('## Sad Sonata');
});

describe('while somebody types', () => {
  test('suggestions come in their language, with the value that finds the drama', () => {
    expect(choicesOf(answerTo(typing('location', 'title', 'bichu', 'en')))).toEqual([
      { name: 'Bichunmu', value: 'bichunmu' },
    ]);
    expect(choicesOf(answerTo(typing('drama', 'title', '파리', 'ko')))[0]).toEqual({
      name: '파리의 연인',
      value: 'lovers-in-paris',
    });
    expect(choicesOf(answerTo(typing('compare', 'second', 'paris', 'vi')))[0]?.value).toBe('lovers-in-paris');
  });

  test('whole questions are offered to /ask, first those about the drama that is named', () => {
    const [first, ...more] = choicesOf(answerTo(typing('ask', 'question', 'full hou', 'en')));
    expect(first?.value).toBe('Where was Full House filmed?');
    expect(more.length).toBeGreaterThan(5);
    const { outcome } = answerTo(slash('ask', { question: first?.value ?? '' }, 'en')).record;
    expect(outcome).toBe('found');
  });

  test('everything is offered before the first letter', () => {
    expect(choicesOf(answerTo(typing('location', 'title', '')))).toHaveLength(13);
    expect(choicesOf(answerTo(typing('map', 'country', ''))).length).toBeGreaterThan(5);
  });

  test.each([
    ['a command that is not there', typing('weather', 'title', 'a')],
    ['an option that is not there', typing('location', 'colour', 'a')],
  ])('%s suggests nothing', (_, raw) => {
    const handled = answerTo(raw);
    expect(choicesOf(handled)).toEqual([]);
    expect(handled.record).toMatchObject({ kind: 'autocomplete', outcome: 'suggested' });
  });
});

test('a ping is answered with a pong', () => {
  expect(answerTo({ type: 1 }).response).toEqual({ type: responseType.pong });
});

test('what is no interaction gets no answer and is no fault', () => {
  const report = vi.fn();
  expect(respond({ type: 9, data: {} }, report)).toBeUndefined();
  expect(report).not.toHaveBeenCalled();
});

describe('a fault of ours', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const help = commandCalled('help');

  /** Makes a part of a command throw for this test: nothing that a person can do makes one. */
  const fault = new Error('a fault for this test');
  const broken = () => {
    throw fault;
  };

  test.each([
    ['vi', 'trục trặc'],
    ['en-US', 'something broke'],
    ['ko', '문제가 생겼어요'],
  ])('becomes a private apology in %s, with the id under which it was reported', (locale, words) => {
    vi.spyOn(help, 'answer').mockImplementation(broken);
    const reported: { error: unknown; id: string }[] = [];
    const handled = respond(slash('help', {}, locale), (error, id) => reported.push({ error, id }));
    expect(reported).toMatchObject([{ error: fault, id: expect.stringMatching(/^[0-9a-f]{8}$/) }]);
    if (!handled) throw new Error('no answer');
    const message = messageOf(handled);
    expect(textOf(message)).toContain(words);
    expect(textOf(message)).toContain(`\`${reported[0]?.id}\``);
    expect(message.flags).toBe(messageFlag.componentsV2 | messageFlag.ephemeral);
    expect(responseProblems(handled.response)).toEqual([]);
    expect(handled.record).toMatchObject({ command: 'help', outcome: 'failed' });
  });

  test('under a button does not touch the message', () => {
    vi.spyOn(help, 'answer').mockImplementation(broken);
    const handled = respond(press('1:en:help:', 'en', lan), () => undefined);
    expect(handled?.response.type).toBe(responseType.message);
    expect(handled?.record).toMatchObject({ kind: 'component', outcome: 'failed' });
  });

  test('while somebody types leaves them without suggestions, and is reported', () => {
    const [title] = commandCalled('location').options;
    if (!title) throw new Error('/location has no option');
    vi.spyOn(title, 'suggest').mockImplementation(broken);
    const report = vi.fn();
    const handled = respond(typing('location', 'title', 'bi'), report);
    expect(handled?.response).toEqual({ type: responseType.choices, data: { choices: [] } });
    expect(handled?.record.outcome).toBe('failed');
    expect(report).toHaveBeenCalledExactlyOnceWith(fault, expect.any(String));
  });

  test('each has an id of its own', () => {
    vi.spyOn(help, 'answer').mockImplementation(broken);
    const ids: string[] = [];
    for (let time = 0; time < 20; time++) respond(slash('help'), (_, id) => ids.push(id));
    expect(new Set(ids).size).toBe(20);
  });
});

test('nothing is remembered between two interactions', () => {
  const first = answerTo(slash('drama', { title: 'Full House' }, 'en'));
  for (const { id } of buttonsOf(messageOf(first))) answerTo(press(id, 'en', minho));
  expect(answerTo(slash('drama', { title: 'Full House' }, 'en'))).toEqual(first);
});

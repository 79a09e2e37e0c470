import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { keyOf } from '../../src/bot/definitions.ts';
import { definitions } from '../support/bot.ts';

const definitionOf = (name: string) => definitions().find((definition) => definition.name === name);

describe('a command as Discord registers it', () => {
  test('has its names and descriptions in three languages, and can be used everywhere', () => {
    expect(definitionOf('location')).toEqual({
      type: 1,
      name: 'location',
      name_localizations: { vi: 'địa-điểm', ko: '촬영지' },
      description: 'Where a drama was filmed',
      description_localizations: { vi: 'Phim được quay ở đâu', ko: '드라마를 어디에서 촬영했는지' },
      options: [
        {
          type: 3,
          name: 'title',
          name_localizations: { vi: 'tên-phim', ko: '제목' },
          description: 'A drama, in any language or spelling',
          description_localizations: {
            vi: 'Tên phim, gõ bằng tiếng nào, có dấu hay không đều được',
            ko: '드라마 제목, 어느 언어로 어떻게 적어도 괜찮아요',
          },
          required: true,
          max_length: 100,
          autocomplete: true,
        },
        {
          type: 3,
          name: 'language',
          name_localizations: { vi: 'ngôn-ngữ', ko: '언어' },
          description: 'Answer in this language',
          description_localizations: { vi: 'Trả lời bằng tiếng này', ko: '이 언어로 답하기' },
          required: false,
          choices: [
            { name: 'Tiếng Việt', value: 'vi' },
            { name: 'English', value: 'en' },
            { name: '한국어', value: 'ko' },
          ],
        },
        {
          type: 5,
          name: 'private',
          name_localizations: { vi: 'riêng-tư', ko: '나만보기' },
          description: 'Show the answer only to you',
          description_localizations: { vi: 'Chỉ mình bạn thấy câu trả lời', ko: '답을 나에게만 보여 주기' },
          required: false,
        },
      ],
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  test('of a message has neither description nor options', () => {
    expect(definitionOf('Ask about this message')).toEqual({
      type: 3,
      name: 'Ask about this message',
      name_localizations: { vi: 'Hỏi về tin nhắn này', ko: '이 메시지에 대해 묻기' },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  test('asks for what it cannot do without', () => {
    const required = definitions().map((definition) => [
      definition.name,
      'options' in definition
        ? definition.options.filter((option) => option.required).map((option) => option.name)
        : [],
    ]);
    expect(Object.fromEntries(required)).toEqual({
      ask: ['question'],
      location: ['title'],
      'filmed-in': ['place'],
      budget: [],
      drama: ['title'],
      compare: ['first', 'second'],
      list: [],
      map: [],
      article: [],
      'Ask about this message': [],
      help: [],
    });
  });

  test('suggests titles, places, countries and whole questions', () => {
    const suggesting = definitions().flatMap((definition) =>
      'options' in definition
        ? definition.options
            .filter((option) => option.autocomplete)
            .map((option) => `${definition.name} ${option.name}`)
        : [],
    );
    expect(suggesting).toEqual([
      'ask question',
      'location title',
      'filmed-in place',
      'budget title',
      'drama title',
      'compare first',
      'compare second',
      'list country',
      'map country',
      'article title',
    ]);
  });

  test('comes back under the name by which the router knows it', () => {
    expect(definitions().map((definition) => definition.name)).toEqual(commands.map(keyOf));
  });
});

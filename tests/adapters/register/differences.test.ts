import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/adapters/register/differences.ts';
import { definitions } from '../../support/bot.ts';

const option = {
  type: 3,
  name: 'title',
  name_localizations: { vi: 'phim', ko: '제목' },
  description: 'A title',
  description_localizations: { vi: 'Tên phim', ko: '드라마 제목' },
  required: true,
  autocomplete: true,
};
const ours = {
  type: 1,
  name: 'location',
  name_localizations: { vi: 'địa-điểm', ko: '촬영지' },
  description: 'Where it was filmed',
  description_localizations: { vi: 'Quay ở đâu', ko: '촬영 장소' },
  options: [option, { type: 5, name: 'private', description: 'Only for you' }],
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};
const withOption = (changes: object): object => ({
  ...ours,
  options: [{ ...option, ...changes }, ours.options[1]],
});

/** What Discord adds and fills in. */
const asFound = (command: object): object => ({
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  ...command,
});

describe('differences', () => {
  it('finds none between our definitions and what Discord makes of them', () => {
    const found = JSON.parse(JSON.stringify(definitions())).map(asFound);
    expect(differences(definitions(), found)).toEqual([]);
  });

  it('takes what Discord fills in for no difference', () => {
    const found = asFound({
      ...ours,
      contexts: [2, 1, 0],
      options: [
        { ...option, choices: [] },
        { ...ours.options[1], name_localizations: null, description_localizations: null, required: false },
      ],
    });
    expect(differences([ours], [found])).toEqual([]);
  });

  it('tells what is new and what is gone', () => {
    const menu = { type: 3, name: 'Ask about this message' };
    expect(differences([ours, menu], [{ ...ours, name: 'old' }])).toEqual([
      '+ /location',
      '+ "Ask about this message" (type 3)',
      '- /old',
    ]);
  });

  it('tells a command from a message command of the same name', () => {
    expect(differences([{ ...ours, name: 'x' }], [{ type: 3, name: 'x' }])).toEqual([
      '+ /x',
      '- "x" (type 3)',
    ]);
  });

  it.each([
    [{ ...ours, description: 'Old' }, 'description'],
    [{ ...ours, name_localizations: { vi: 'cũ', ko: '촬영지' } }, 'name (vi)'],
    [{ ...ours, name_localizations: null }, 'name (vi), name (ko)'],
    [
      { ...ours, description_localizations: { ...ours.description_localizations, fr: 'Où' } },
      'description (fr)',
    ],
    [{ ...ours, contexts: [0] }, 'contexts'],
    [{ ...ours, contexts: undefined }, 'contexts'],
    [{ ...ours, integration_types: undefined }, 'integration types'],
    [{ ...ours, default_member_permissions: '8' }, 'permissions'],
    [{ ...ours, nsfw: true }, 'nsfw'],
    [{ ...ours, options: [] }, 'new option title, new option private'],
    [{ ...ours, options: [...ours.options, { type: 3, name: 'old', description: 'Old' }] }, 'no option old'],
    [{ ...ours, options: ours.options.toReversed() }, 'order of options'],
    [withOption({ description: 'Old' }), "title's description"],
    [withOption({ name_localizations: { vi: 'phim', ko: '옛' } }), "title's name (ko)"],
    [withOption({ description_localizations: {} }), "title's description (vi), title's description (ko)"],
    [withOption({ required: false }), "title's required"],
    [withOption({ autocomplete: false }), "title's autocomplete"],
    [withOption({ type: 4 }), "title's type"],
    [withOption({ choices: [{ name: 'a', value: 'a' }] }), "title's choices"],
    [withOption({ max_length: 5 }), "title's max_length"],
  ])('names what changed (%#)', (found, change) => {
    expect(differences([ours], [asFound(found)])).toEqual([`~ /location: ${change}`]);
  });
});

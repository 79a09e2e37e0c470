import { describe, expect, test } from 'vitest';
import { readLine, slashCommands, valuesOf } from '../../../src/adapters/local/command-line.ts';
import { definitions } from '../../support/bot.ts';

const commands = slashCommands(definitions());

describe('what is typed', () => {
  test.each([
    ['/location title:tinh nhan o paris', 'location', { title: 'tinh nhan o paris' }],
    ['/location tinh nhan o paris', 'location', { title: 'tinh nhan o paris' }],
    ['/LOCATION Title: Paris ', 'location', { title: 'Paris' }],
    ['/location title:Paris private:yes', 'location', { title: 'Paris', private: 'yes' }],
    ['/location private:yes title:Paris', 'location', { title: 'Paris', private: 'yes' }],
    ['/location title:Re:Zero: part 2', 'location', { title: 'Re:Zero: part 2' }],
    ['/location title:all in title:x', 'location', { title: 'all in title:x' }],
    ['/địa-điểm tên-phim:Tình nhân ở Paris', 'location', { title: 'Tình nhân ở Paris' }],
    ['/địa-điểm tên-phim:Paris'.normalize('NFD'), 'location', { title: 'Paris' }],
    ['/촬영지 제목:파리의 연인 나만보기:네', 'location', { title: '파리의 연인', private: '네' }],
    ['/budget', 'budget', {}],
    ['/location title:Paris language:', 'location', { title: 'Paris', language: '' }],
  ])('%j', (line, name, typed) => {
    expect(readLine(line, commands)).toMatchObject({ kind: 'command', command: { name }, typed });
    expect(readLine(line, commands)).toHaveProperty('typed', typed);
  });

  test('a line without a slash is text, an unknown command is told', () => {
    expect(readLine(' hello ', commands)).toEqual({ kind: 'text', text: 'hello' });
    expect(readLine('/nothing here', commands)).toEqual({ kind: 'unknown', name: 'nothing' });
  });
});

describe('what is sent', () => {
  const valuesIn = (line: string) => {
    const read = readLine(line, commands);
    if (read.kind !== 'command') throw new Error(`no command: ${line}`);
    return valuesOf(read.command, read.typed);
  };

  test.each(['yes', 'true', 'Có', '네'])('%s is yes', (word) => {
    expect(valuesIn(`/help private:${word}`)).toEqual({ values: { private: true } });
  });

  test.each(['no', 'false', 'không', '아니요'])('%s is no', (word) => {
    expect(valuesIn(`/help private:${word}`)).toEqual({ values: { private: false } });
  });

  test('a missing option and an answer that is neither yes nor no are told', () => {
    expect(valuesIn('/location')).toMatchObject({ problem: { kind: 'missing', option: { name: 'title' } } });
    expect(valuesIn('/help private:maybe')).toMatchObject({
      problem: { kind: 'not a choice', option: { name: 'private' } },
    });
  });
});

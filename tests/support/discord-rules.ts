/**
 * What Discord refuses although its own schemas let it pass.
 * Source: https://docs.discord.com/developers/components/reference,
 * https://docs.discord.com/developers/interactions/application-commands
 */
import type { Choice } from '../../src/contract/command.ts';

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const type = { row: 1, button: 2, menu: 3, text: 10, gallery: 12 };
const linkStyle = 5;
const componentsV2 = 1 << 15;

/** Every component of a message, those inside others included. */
function everyComponent(component: unknown): Json[] {
  const one = object(component);
  return [one, ...list(one['components']).flatMap(everyComponent)];
}

const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** What is wrong with a message; empty where Discord takes it. */
export function messageProblems(message: unknown): string[] {
  const json = object(message);
  const all = list(json['components']).flatMap(everyComponent);
  const texts = all.filter((one) => one['type'] === type.text).map((one) => text(one['content']));
  const characters = texts.reduce((sum, one) => sum + one.length, 0);
  const ids = all.flatMap((one) => (one['custom_id'] === undefined ? [] : [text(one['custom_id'])]));
  return [
    ...(all.length > 40 ? [`${all.length} components, at most 40 are allowed`] : []),
    ...(characters > 4000 ? [`${characters} characters of text, at most 4000 are allowed`] : []),
    ...(texts.some((one) => one.trim() === '') ? ['an empty text'] : []),
    ...twice(ids).map((id) => `the custom id "${id}" is double`),
    ...flagProblems(json),
    ...mentionProblems(json, texts),
    ...all.flatMap(rowProblems),
    ...all.flatMap(buttonProblems),
    ...all.flatMap(menuProblems),
    ...pictureProblems(json, all),
  ];
}

function flagProblems(json: Json): string[] {
  if ((Number(json['flags'] ?? 0) & componentsV2) === 0) return ['Components V2 without their flag'];
  return ['content', 'embeds', 'poll', 'stickers']
    .filter((field) => json[field] !== undefined)
    .map((field) => `"${field}" is not allowed beside Components V2`);
}

/** Nobody is ever mentioned: neither allowed nor written. */
function mentionProblems(json: Json, texts: readonly string[]): string[] {
  const allowed = object(json['allowed_mentions']);
  const nobody = list(allowed['parse']).length === 0 && Array.isArray(allowed['parse']);
  return [
    ...(nobody && Object.keys(allowed).length === 1 ? [] : ['mentions are allowed']),
    ...texts
      .filter((one) => /(?<!\\)(@everyone|@here|<@|<#)/.test(one))
      .map((one) => `a mention in "${one}"`),
  ];
}

function rowProblems(row: Json): string[] {
  if (row['type'] !== type.row) return [];
  const types = list(row['components']).map((one) => object(one)['type']);
  const ofButtons = types.length >= 1 && types.length <= 5 && types.every((one) => one === type.button);
  const ofMenu = types.length === 1 && types[0] === type.menu;
  return ofButtons || ofMenu ? [] : ['a row holds one to five buttons or one menu'];
}

function buttonProblems(button: Json): string[] {
  if (button['type'] !== type.button) return [];
  const label = text(button['label']);
  return [
    ...(button['style'] !== linkStyle && text(button['custom_id']) === ''
      ? [`the button "${label}" has no custom id`]
      : []),
    ...(label.trim() === '' ? ['a button without a label'] : []),
  ];
}

function menuProblems(menu: Json): string[] {
  if (menu['type'] !== type.menu) return [];
  const values = list(menu['options']).map((option) => text(object(option)['value']));
  return [
    ...(values.length === 0 ? ['a menu without options'] : []),
    ...twice(values).map((value) => `the menu's value "${value}" is double`),
  ];
}

/** Each picture shown is attached, each attached one shown, and each has words for those who cannot see it. */
function pictureProblems(json: Json, all: readonly Json[]): string[] {
  const items = all.filter((one) => one['type'] === type.gallery).flatMap((one) => list(one['items']));
  const shown = items.map((item) => text(object(object(item)['media'])['url']));
  const attached = list(json['attachments']).map((one) => `attachment://${text(object(one)['filename'])}`);
  return [
    ...shown.filter((url) => !attached.includes(url)).map((url) => `${url} is not attached`),
    ...attached.filter((url) => !shown.includes(url)).map((url) => `${url} is not shown`),
    ...(items.some((item) => text(object(item)['description']) === '') ? ['a picture without words'] : []),
  ];
}

/** What is wrong with suggestions. */
export const suggestionProblems = (choices: readonly Choice[]): string[] => [
  ...(choices.length > 25 ? [`${choices.length} suggestions, at most 25 are allowed`] : []),
  ...choices
    .filter(({ name }) => name.trim() === '' || name.length > 100)
    .map(({ name }) => `the suggestion "${name}" is not 1 to 100 characters long`),
  ...choices
    .filter(({ value }) => value === '' || value.length > 100)
    .map(({ value }) => `the suggestion's value "${value}" is not 1 to 100 characters long`),
  ...twice(choices.map(({ name }) => name)).map((name) => `the suggestion "${name}" is double`),
];

/** https://docs.discord.com/developers/reference#locales */
const locales = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const slash = 1;

/** What is wrong with the commands as they are registered. */
export function definitionProblems(definitions: readonly unknown[]): string[] {
  const commands = definitions.map(object);
  return [
    ...(commands.length > 100 ? ['more than 100 commands'] : []),
    ...commands.flatMap((command) => commandProblems(command)),
    ...[...new Set(commands.map((command) => command['type']))].flatMap((kind) =>
      doubleNames(
        'commands',
        commands.filter((command) => command['type'] === kind),
      ),
    ),
  ];
}

function commandProblems(command: Json): string[] {
  const where = `/${text(command['name'])}`;
  if (command['type'] !== slash) {
    return namesOf(command).flatMap(({ name }) =>
      name.length >= 1 && name.length <= 32 ? [] : [`the name "${name}" is not 1 to 32 characters long`],
    );
  }
  const options = list(command['options']).map(object);
  const lastRequired = options.map((option) => option['required'] === true).lastIndexOf(true);
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  return [
    ...[command, ...options].flatMap((one) => textProblems(where, one)),
    ...(options.length > 25 ? [`${where} has more than 25 options`] : []),
    ...(firstOptional !== -1 && firstOptional < lastRequired
      ? [`${where} has a required option after an optional one`]
      : []),
    ...doubleNames(`options of ${where}`, options),
  ];
}

/** A name or description in each language; `default` is the one that stands for all others. */
function localised(one: Json, field: 'name' | 'description'): { language: string; value: string }[] {
  const others = Object.entries(object(one[`${field}_localizations`]));
  return [
    { language: 'default', value: text(one[field]) },
    ...others.map(([language, value]) => ({ language, value: text(value) })),
  ];
}

const namesOf = (one: Json) =>
  localised(one, 'name').map(({ language, value }) => ({ language, name: value }));

function textProblems(where: string, one: Json): string[] {
  const names = namesOf(one);
  const descriptions = localised(one, 'description');
  const languages = [...names, ...descriptions].map(({ language }) => language);
  return [
    ...names
      .filter(
        ({ name }) =>
          !namePattern.test(name) || name !== name.toLowerCase() || name !== name.normalize('NFC'),
      )
      .map(({ name }) => `${where}: "${name}" is no name for a command or an option`),
    ...descriptions
      .filter(({ value }) => value.trim() === '' || value.length > 100)
      .map(({ language }) => `${where}: a description is not 1 to 100 characters long (${language})`),
    ...languages
      .filter((language) => language !== 'default' && !locales.has(language))
      .map((language) => `${where}: Discord has no locale "${language}"`),
  ];
}

/** In each language, what a name falls back to included, no two may be called the same. */
function doubleNames(what: string, things: readonly Json[]): string[] {
  const languages = new Set(things.flatMap((thing) => namesOf(thing).map(({ language }) => language)));
  return [...languages].flatMap((language) => {
    const names = things.map((thing) => {
      const all = namesOf(thing);
      return (all.find((one) => one.language === language) ?? all[0])?.name ?? '';
    });
    return twice(names).map((name) => `two ${what} are called "${name}" (${language})`);
  });
}

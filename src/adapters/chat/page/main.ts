/** The local chat's page: a channel in which the bot answers as it does on Discord. */
import { slashCommands } from '../../local/command-line.ts';
import { loadCommands } from './api.ts';
import { Composer } from './composer.ts';
import { Conversation } from './conversation.ts';
import { byId } from './dom.ts';
import { drawHeader } from './header.ts';
import { follow, settings } from './settings.ts';
import { drawSidebar } from './sidebar.ts';
import { pageTexts } from './texts.ts';
import { translated, translatePage } from './translated.ts';
import { welcomeView } from './welcome.ts';

const definitions = await loadCommands();
const commands = slashCommands(definitions);
const conversation = new Conversation(byId('messages'), definitions);
const composer = new Composer(byId('composer'), commands, {
  onCommand: (command, values) => conversation.use(command, values),
  onText: (text) => conversation.write(text),
});

drawHeader(byId('header'));
drawSidebar(byId('sidebar'), commands, (command) => composer.begin(command));
byId('messages').append(welcomeView(commands, (command, values) => conversation.use(command, values)));
translated(byId('messages'), { label: 'messages' });
// Some browsers let the keyboard scroll only what can have the focus.
byId('messages').tabIndex = 0;
translated(byId('sidebar'), { label: 'navigation' });

let language = settings().language;
follow(() => {
  document.documentElement.lang = settings().language;
  document.documentElement.dataset['theme'] = settings().theme;
  document.title = pageTexts[settings().language].title;
  translatePage();
  conversation.channel.updateVisibility();
  if (language !== settings().language) composer.rename();
  language = settings().language;
});
composer.focus();

/** The local chat's page: a channel in which the bot answers as it does on Discord. */
import { slashCommands } from '../../local/command-line.ts';
import { Composer } from './composer.ts';
import { Conversation } from './conversation.ts';
import { byId } from './dom.ts';
import { drawHeader } from './header.ts';
import { say, sayAll } from './say.ts';
import { loadCommands } from './server.ts';
import { follow, settings } from './settings.ts';
import { drawSidebar } from './sidebar.ts';
import { welcomeView } from './welcome.ts';
import { pageWords } from './words.ts';

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
say(byId('messages'), { label: 'messages' });
// Some browsers let the keyboard scroll only what can have the focus.
byId('messages').tabIndex = 0;
say(byId('sidebar'), { label: 'navigation' });

let language = settings().language;
follow(() => {
  document.documentElement.lang = settings().language;
  document.documentElement.dataset['theme'] = settings().theme;
  document.title = pageWords[settings().language].title;
  sayAll();
  conversation.channel.look();
  if (language !== settings().language) composer.rename();
  language = settings().language;
});
composer.focus();

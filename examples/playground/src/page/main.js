/** The page, from its start: the library is loaded, and the case of the link is opened and shown.
 * `petition` is the script of the package petition-wasm, which stands before this one. */
import grammar from '../../../../bindings/python/petition/scenarios/grammar.toml';
import profiles from 'profiles';

import { storyOf } from '../engine/link.js';
import { createPlayground } from '../playground.js';
import { App, freshStory } from './app.js';
import { h } from './dom.js';
import { examplesOf } from './examples.js';
import { frame, render } from './render.js';
import { TEXTS } from './texts.js';

async function start() {
  const library = await globalThis.petition.load();
  const playground = createPlayground(library, { grammar, profiles });
  const context = { laws: (lang) => playground.laws(lang), examples: examplesOf(playground),
    fresh: freshStory, version: library.version() };
  const given = location.hash ? await storyOf(location.hash) : null;
  document.getElementById('page').replaceChildren(...frame());
  const app = open(playground, given, context);
  if (location.hash && !given) app.wrong = TEXTS[app.lang].badLink;
  app.render();
  addEventListener('hashchange', async () => {
    const { lang, ...story } = await storyOf(location.hash) ?? {};
    if (story.given && JSON.stringify(story) !== JSON.stringify(app.story)) {
      app.lang = lang ?? app.lang;
      app.tell(story);
    }
  });
}

/** The app with the story of a link, if the library can judge it; else with the first example. */
function open(playground, linked, context) {
  const { lang = 'vi', ...story } = linked ?? context.examples[0].story('vi');
  const first = (told) => new App(playground, told, lang, (focus) => render(app, context, focus));
  let app;
  try {
    app = first(story);
  } catch (error) {
    app = first(freshStory());
    app.wrong = error.message;
  }
  return app;
}

start().catch((error) => {
  document.getElementById('page').replaceChildren(h('p', { class: 'error panel' }, error.message));
  throw error;
});

type Words = Partial<ITorgetStrings>;
/** A file of words is a module with one value, which the bundler gives as its default. */
type WordsModule = { readonly default: Words };

const swedish: () => Promise<readonly unknown[]> = () =>
  Promise.all([
    import(/* webpackChunkName: 'torget-words-sv' */ '../../ui/loc/sv-se'),
    import(/* webpackChunkName: 'torget-words-sv' */ '../../ui/loc/mine/sv-se'),
    import(/* webpackChunkName: 'torget-words-sv' */ '../../ui/loc/bar/sv-se'),
    import(/* webpackChunkName: 'torget-words-sv' */ '../../ui/loc/directory/sv-se'),
    import(/* webpackChunkName: 'torget-words-sv' */ '../../ui/loc/kudos/sv-se')
  ]);

const english: () => Promise<readonly unknown[]> = () =>
  Promise.all([
    import(/* webpackChunkName: 'torget-words-en' */ '../../ui/loc/en-us'),
    import(/* webpackChunkName: 'torget-words-en' */ '../../ui/loc/mine/en-us'),
    import(/* webpackChunkName: 'torget-words-en' */ '../../ui/loc/bar/en-us'),
    import(/* webpackChunkName: 'torget-words-en' */ '../../ui/loc/directory/en-us'),
    import(/* webpackChunkName: 'torget-words-en' */ '../../ui/loc/kudos/en-us')
  ]);

/**
 * The words of a language as an ordinary script that is loaded when it is wanted. SharePoint Framework would load its own
 * modules of words before the first script of whatever names them, and so with every page that has the bar.
 */
export async function loadWords(locale: string): Promise<ITorgetStrings> {
  const modules = await (/^sv/i.test(locale) ? swedish() : english());
  return Object.assign({}, ...modules.map((module) => (module as WordsModule).default ?? module)) as ITorgetStrings;
}

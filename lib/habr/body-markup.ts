/** What the site's typography hangs on: classes of the element around an author's HTML. */
export const bodyClasses = {
  1: ['article-formatted-body', 'article-formatted-body_version-1'],
  2: ['article-formatted-body', 'article-formatted-body_version-2'],
} as const satisfies Record<1 | 2, readonly string[]>;

/** The only hosts whose frames stand in bodies: the site serves every embed through its own proxy. */
export const embedHosts: ReadonlySet<string> = new Set(['embedd.srv.habr.com']);

/** Classes in a body that the site's own styles know: its look depends on them. */
export const keptClasses: ReadonlySet<string> = new Set(
  (
    'full-width bordered float floating-image image-inline gallery-wrapper align-left align-center align-right ' +
    'formula inline incut abbr habraabbr habrahidden mention user_link anchor table scrollable-table ' +
    'persona persona__image persona__heading persona__info persona__text oembed embed_link embed_video ' +
    'spoiler spoiler__content spoiler_title spoiler_text'
  ).split(' '),
);

/** Cards of links that the new editor embeds have parts of many names. */
export const isKeptClass = (name: string): boolean =>
  keptClasses.has(name) || /^embed__[a-z-]{1,30}$/.test(name);

/** Spoilers: the old editor's is toggled by the site's script, the new one is a `details`. */
export const spoiler = {
  old: 'div.spoiler',
  oldTitle: 'spoiler_title',
  oldText: 'spoiler_text',
  box: 'spoiler',
  text: 'spoiler__content',
} as const;

/** What `<code class="…">` may say: the bare language names that the site's highlighter is given. */
export const languages: ReadonlySet<string> = new Set(
  (
    '1c abnf actionscript ada angelscript apache applescript arduino armasm asciidoc asm autohotkey bash basic brainfuck ' +
    'c c++ clojure cmake cobol coffeescript cpp crystal cs csharp css d dart delphi diff django dns dockerfile dos dust ' +
    'elixir elm erb erlang excel fortran fsharp gams gcode gherkin glsl go gradle graphql groovy haml handlebars haskell ' +
    'haxe html http ini java javascript js json jsx julia kotlin latex less lisp llvm lua makefile markdown mathematica ' +
    'matlab mips ml mql4 nginx nim nix objectivec ocaml openscad pascal perl pgsql php plaintext powershell prolog ' +
    'properties protobuf puppet python qml r ruby rust sas scala scheme scilab scss shell smali smalltalk solidity sql ' +
    'stata swift tcl tex toml ts tsx twig typescript vala vba vbnet vbscript verilog vhdl vim vue x86asm xml yaml zephir'
  ).split(' '),
);

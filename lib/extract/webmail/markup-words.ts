import { WEBMAILS } from './webmails';

/** What markup calls its parts: where content uses these words as well, they tell nothing of it. */
export const MARKUP_WORDS: ReadonlySet<string> = new Set(
  // What is shown and pressed.
  (
    'accordion action actions alert anchor arrow avatar badge banner bar block body border bottom box breadcrumb ' +
    'bubble button canvas caption card carousel cell chip col collapse color colour column cover divider dot ' +
    'dropdown face field figure flag float flyout font footer form frame grid group handle head header heading ' +
    'icon image img indicator info input item label layer layout legend line link list listbox logo main mark ' +
    'marker mask menu meter modal nav navbar navigation note notice option outline overlay page pager pagination ' +
    'pane panel paragraph photo pic picture pill placeholder player pointer popover popup progress prompt radio ' +
    'rail row rule scroll scrollbar section select separator shadow sheet sidebar slide slider slot spacer span ' +
    'spin spinner split star strip surface switch tab table tabs tag text textarea textbox thumb thumbnail tile ' +
    'tip title toast toggle tool toolbar tooltip track tray tree treeitem view viewer viewport widget window ' +
    'wrap wrapper zone ' +
    // How and where it is.
    'above absolute active after align all alt area auto back background base basic before below between big ' +
    'bold bright center centered checked circle clear clickable close closed collapsed compact content contrast ' +
    'corner current custom dark default dense depth dim direction disabled display down draggable edge empty ' +
    'enabled end even expand expanded external fade fill first fixed flat flex flow fluid flush focus focusable ' +
    'focused folded front full gap gutter half has height hidden hide highlight horizontal hover inactive indent ' +
    'inline inner inset inside invisible justify large last left level light loading local margin max medium mid ' +
    'min mini mode muted narrow next no none normal nowrap odd off offset on only opacity opaque open opened ' +
    'order other out outer outside overflow padding part partial pinned plain plus position pressed prev ' +
    'previous primary pull push quiet readonly ready relative required responsive reverse right root rotate ' +
    'rounded safe screen secondary selectable selected shape short show shown shrink side single size small ' +
    'solid space spacing square stack start state static sticky stretch strong sub success suffix super tall ' +
    'theme thick thin tiny top touch transform transition transparent truncate type under underline unfolded up ' +
    'upper variant vertical visible visually warning weight wide width zoom ' +
    // What a webmail is about.
    'account addr address addresses archive attach attachment attachments bcc bulk calendar category cc chat ' +
    'compose contact contacts conversation date day delete delivered detail details domain draft drop dropped ' +
    'edit editor email envelope error event exp favorite file files filter fold folder forward from hour ' +
    'important inbox invite mail mailbox mailer mails mailto member message messages minute month more move msg ' +
    'name organizer owner own people person phishing post posted preview print priority profile quote quoted ' +
    'read reader reading recipient recipients reminder reply replyto report result results sandbox search secure ' +
    'security send sender sent session settings signature snippet spam status subject subscribe summary task ' +
    'thread time timestamp to today total trash undo unread unsubscribe user users verified voice warn web ' +
    'webmail week who write year ' +
    // What programs say.
    'activedescendant app apply argument args array async atomic attr attribute autocomplete autofocus bind ' +
    'binding bool boolean bound browser bundle busy cache call cancel change char charset child children class ' +
    'click client clone cls cmd code collection command component config confirm console constraint container ' +
    'context control controller controls cookie copy count create cursor data debug decoration decorator dialog ' +
    'dir directive document download drag drawer dynamic element elements embed en entry env events export ' +
    'fallback feature fetch for format fragment function generic global guid handler hash helper href html id ' +
    'iframe import index init initial inject instance internal is items iter job jsaction key keyboard keys lang ' +
    'language launch lazy legacy length load loader locale location lock log loop machine manager map match me ' +
    'media meta method metrics model module mount namespace native node nodes nonce not null number object ' +
    'observer of ok old operation options origin output override owns param parent parse password path perm ' +
    'permalink platform plugin pool port portal prefix process product prop property provider proxy query queue ' +
    'rank raw rect ref refresh region register rel remote remove render renderer request reset resize resource ' +
    'response retry role route router rows run sample save scope script seed segment self sep sequence server ' +
    'service set setting setup shared sort source src srcdoc srcset stage step storage store stream string style ' +
    'submit subtree svg sync syntax system tabindex tabular target template temp test testid tests timer token ' +
    'topic tracking trigger trust ui uid unit unknown update upload url use util utils valid validate value var ' +
    'version via wait watch with worker xml ' +
    // What else is often said of a part.
    'ac add alias allow cont disp expander ext extra follow go gray grey grow host info multi mute new pick project resend selection ' +
    'shell shrink sort suspicious tags toggler undo unpin viewing zoomed ' +
    // What is shortened.
    'ad ads aw bg br btn bx cb cdk cf chk ci cid clr cn cnt cpy css ctl ctrl ctx cv dbl dd del desc dl dlg dnd ' +
    'dnt doc docs dt dx elem err ev ext fa fb fg fld fn fnt frm frs ft ftr fw fx glyph gp grp gwt hbox hd hdr ' +
    'hlp hr idx imgs inp ins js jq json kb lbl lg ln lst ltr mat mb mbox mc md mdc mgr ml mr ms mt mui mv mx ' +
    'nb num obj opt opts os pb pc pg pgr pl pos pr pri props ps pt ptr px py qm qt rc rcm rcpt rd recv rem req ' +
    'res rm rt rtl rw sb scr sel sect seq sm snd sp spn sr std stat str sty subj svc sw tb tbl td th tmp tmpl ' +
    'tns tpl tr ts txt ul upd usr val vbox vh vis vw wd wnd wp wrp xl xs xsmall xlarge xxl xxs zm by io dom api ' +
    'dto eml pdf ' +
    // What HTML calls its elements and attributes.
    'abbr accept accesskey aria article aside audio blank blockquote bdi bdo cite cellpadding cellspacing ' +
    'colspan contenteditable coords datetime decoding defer dfn elementtiming em enctype fetchpriority fieldset ' +
    'figcaption hgroup hreflang http https inert inputmode integrity isindex itemid itemprop itemref itemscope ' +
    'itemtype kbd labelledby describedby haspopup live multiselectable valuenow valuemax valuetext ' +
    'roledescription posinset setsize longdesc low maxlength minlength multiple noscript novalidate ol optgroup ' +
    'optimum pattern poster preload presentation radiogroup referrerpolicy rev reversed rowspan ruby samp ' +
    'scheme sizes spellcheck sup tbody tfoot thead translate usemap valign video wbr alertdialog application ' +
    'checkbox columnheader combobox complementary contentinfo feed gridcell listitem marquee math menubar ' +
    'menuitem menuitemcheckbox menuitemradio rowgroup rowheader searchbox spinbutton tablist tabpanel term ' +
    'treegrid'
  ).split(' '),
);

/** Whatever stands in the tables of the webmails Duebook knows is theirs. */
const KNOWN_CODE = new Set(partsOf(JSON.stringify(WEBMAILS)).map((part) => part.toLowerCase()));

/** Written in so few letters, and as no name is, a name was made by a program: "gD", "a3s". */
const MAX_SHORT = 3;
const MADE = /[a-z][A-Z]|\d/;
/** What a person has called something, behind what it is; markup writes the same with small letters. */
const CALLED = /(?<=(?:^|[-_])(?:label|tag|folder|category|keyword|flag)s?[-_:])[A-Z].*|(?<=[a-z]{2})[A-Z](?=$|[-_:])/g;
/** Letters and digits in turns: what else is written in such a way can be told back from it. */
const CODED = /(?:[a-z]+\d+){2}|(?:\d+[a-z]+){2}/i;
const MAX_CODED = 4;

/**
 * Of a name that markup gives its parts only what is certainly markup's; for all else, which may be somebody's name in
 * letters it is not written in on the page, stands a "?": "row-ivanov" is "row-?". What is written large behind "label-"
 * and its like is what somebody has called something, in whatever words: "label-ProjectX".
 */
export function codeOf(name: string): string {
  return name.replace(CALLED, '?').replace(/[A-Za-z\d]+/g, (run) => {
    if (run.length <= MAX_SHORT && MADE.test(run)) return run;
    if (run.length > MAX_CODED && CODED.test(run)) return '?';
    return partsOf(run)
      .map((part) => (isCode(part) ? part : '?'))
      .join('')
      .replace(/\?+/g, '?');
  });
}

function partsOf(run: string): string[] {
  return run.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
}

function isCode(part: string): boolean {
  const word = part.toLowerCase();
  return (
    /^(?:\d+|[a-z])$/.test(word) ||
    MARKUP_WORDS.has(word.replace(/s$/, '')) ||
    MARKUP_WORDS.has(word) ||
    KNOWN_CODE.has(word) ||
    isCompound(word)
  );
}

/** Whether it is two or more words of markup written as one: "listitem", "mailview". */
function isCompound(word: string): boolean {
  const reached = [true];
  for (let to = 3; to <= word.length; to += 1)
    reached[to] = reached.some((is, from) => is && to - from >= 3 && MARKUP_WORDS.has(word.slice(from, to)));
  return reached[word.length] === true;
}

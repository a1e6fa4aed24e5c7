import type { SignalKind } from "#lib/detection/signal-kinds.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** Shops, maps, encyclopaedias and manuals: people link to them to talk about the job. */
const harmlessNames: ReadonlySet<string> = words(`
  ikea amazon ebay homedepot lowes screwfix toolstation wickes bunnings leroymerlin castorama obi bauhaus hornbach
  toom argos diy johnlewis wayfair walmart target bestbuy costco aliexpress etsy manomano brico bricodepot
  mercadolivre flipkart otto mediamarkt wikipedia openstreetmap waze youtube vimeo stackoverflow github npmjs bosch
  dulux farrow-ball dropbox wetransfer imgur pinterest houzz gov nhs bbc apple microsoft dhl ups fedex royalmail
  what3words figma canva notion trello soundcloud spotify myntra asianpaints berger noon carrefour sodimac maxeda
  travisperkins rightmove zillow screwdirect machinemart halfords bandq homebase ironmongerydirect victorianplumbing
  plumbworld toolstop rs-online farnell dunelm made habitat nextdirect asos zalando decathlon lidl aldi tesco asda
  sainsburys waitrose coop rewe edeka kaufland saturn conrad reichelt hagebau globus-baumarkt raiffeisen poco roller
  xxxlutz moebel leboncoin fnac darty boulanger cdiscount conforama but maisonsdumonde pointp bricomarche gammvert
  truffaut elcorteingles carrefour pccomponentes bricomart wallapop milanuncios mediaworld unieuro esselunga coin
  eprice subito mercadolibre magazineluiza magazinevoce casasbahia americanas leroymerlinbr telhanorte worten olx
  flipkart snapdeal jiomart croma pepperfry urbanladder daraz noonarabia jarir saco extra souq menards acehardware
  harborfreight build.com ferguson grainger sherwin-williams benjaminmoore behr lowescanada canadiantire rona
  officeworks kmart bigw mitre10 grohe hansgrohe vaillant worcester-bosch viessmann buderus daikin mitsubishi lg
  samsung siemens miele whirlpool beko philips hue makita dewalt stihl husqvarna karcher hilti knauf velux hafele
  blum wikihow reddit quora instructables allrecipes bbcgoodfood chefkoch marmiton giallozafferano tripadvisor
  booking airbnb skyscanner trainline uber lyft bolt strava komoot duolingo khanacademy coursera udemy zoom`);
/** Pages about a thing or a place: products, articles, manuals, maps, files. */
const aboutThing =
  /\/(?:p|dp|gp|itm|items?|products?|produits?|productos?|produkte?|prodott[oi]|produtos?|artikel|articles?|catalog(?:ue)?|katalog|wiki|watch|manuals?|docs?|datasheets?|downloads?|maps?|places?|photos?|recipes?|spec|specs|listing)(?:[/?#]|$)|\.(?:pdf|jpe?g|png|webp|gif|mp4|mov|docx?|xlsx?|dwg|zip|svg|stl)$/i;
const aboutThingHost =
  /^(?:manuals?|docs?|support|help|hilfe|ayuda|aide|aiuto|ajuda|soporte|maps?|shop|store|loja|tienda|boutique|wiki|parts)\./;
/** Help pages, and slugs that end with the number of an article or size: "/varal-teto-917". */
const aboutThingPath =
  /^\/(?:help|hilfe|ayuda|aide|aiuto|ajuda|faqs?|support|soporte)(?:[/?#]|$)|\/[a-z]{2,30}(?:-[a-z]{1,30}){0,8}-\d{2,8}(?:[a-z]{0,4})(?:[/?#.]|$)/;

const paymentHosts: ReadonlySet<string> = words(`
  paypal.me paypal.com venmo.com cash.app stripe.com revolut.me ko-fi.com buymeacoffee.com gofundme.com wise.com
  square.link sumup.com monzo.me mollie.com razorpay.me rzp.io bunq.me tikkie.me lydia-app.com zellepay.com`);
const messagingHosts: ReadonlySet<string> = words(`
  wa.me whatsapp.com t.me telegram.me telegram.dog m.me signal.me signal.group line.me viber.com join.skype.com
  discord.gg wechat.com wa.link`);
const socialHosts: ReadonlySet<string> = words(`
  instagram.com ig.me instagr.am facebook.com fb.com fb.me tiktok.com twitter.com x.com snapchat.com linkedin.com
  threads.net linktr.ee beacons.ai bio.link lnk.bio nextdoor.com`);

export function hostKind(domain: string, host: string): SignalKind {
  for (const name of [domain, host]) {
    if (paymentHosts.has(name)) return "PAYMENT_EXTERNAL";
    if (messagingHosts.has(name)) return "CONTACT_MESSAGING_APP";
    if (socialHosts.has(name)) return "CONTACT_SOCIAL";
  }
  return "CONTACT_URL";
}

export function isHarmlessHost(domain: string, host: string, path: string): boolean {
  const name = domain.split(".")[0] ?? "";
  if (harmlessNames.has(name) || aboutThingHost.test(host) || aboutThing.test(path) || aboutThingPath.test(path))
    return true;
  if (name === "google") return !/form|sites|voice/.test(host + path);
  return domain === "maps.app.goo.gl" || host.startsWith("maps.");
}

const fileSuffixes: ReadonlySet<string> = words(`
  md zip mov app py ts sh rs pl ps ai cc so js java doc pdf jpg png html css cfg in bz gz ml st mp dev name`);
const fileBody =
  /^(?:[a-z]+\.(?:component|module|service|config|test|spec|min)\.[a-z]{2,4}|(?:readme|changelog|license|node|next|vue|main|index|script|setup|test|plan|photo|img|draft|final|invoice|backup|data|report|asp|socket|three|d3|express|nuxt|chart|package|tsconfig|scan|video|clip|floorplan|contract|quote)[\w-]*\.[a-z]{2,4})$/;

/** Names of files and libraries that happen to end like a domain. */
export function isFileName(host: string): boolean {
  const suffix = host.split(".").at(-1) ?? "";
  return (
    (fileSuffixes.has(suffix) && fileBody.test(host)) ||
    ["md", "zip", "mov", "py", "ts", "sh", "rs", "ps", "js"].includes(suffix)
  );
}

/** Suffixes that are words: a missing space after a full stop looks the same as a bare domain. */
const wordSuffixes: ReadonlySet<string> = words(`
  it in is at me so to my no be us de am do es as la se si al tu he we let can and how ma ne pa par un il et est pm
  mo na nu ai ok one here now you please are call any fun live life works work there new day today cool nice best
  better off open plus pro show this win bar house home kitchen band room shop store style red black blue pink green
  care love like sir buy date bath men su sa mu va vi ve ad ag eh er lo hm sc st tr ms mr ca ch gl`);
export function riskyBareSuffix(suffix: string): boolean {
  return wordSuffixes.has(suffix);
}

/** Languages of the lexicons. A text is never gated by language: every lexicon is read at once. */
export const languages = ["en", "es", "fr", "pt", "de", "it", "hi", "ar", "all"] as const;
export type Language = (typeof languages)[number];

/** Meanings that phrases of every language map to; frames are rules over meanings, not over words. */
export const concepts = [
  "cancel", "changeMind", "still", "come", "job", "platform", "here", "outside", "direct", "nextTime", "cash", "payApp",
  "weakPayApp", "bank", "pay", "price", "cheaper", "fee", "contactNoun", "phoneNoun", "second", "first", "contactVerb",
  "share", "ask", "strongApp", "weakApp", "codedApp", "socialApp", "weakSocial", "search", "selfName", "leave", "card",
  "media", "see", "watched", "elsewhere", "talk", "part", "meet", "noBook", "not", "refuse", "report", "work", "deliver",
  "inApp", "secret", "together", "backwards", "riddle", "at", "dot", "provider", "tld", "slash", "form", "stay", "rebook",
  "idLabel", "unitNoun", "codeLabel", "helpline", "mineNumber", "on", "save", "handle", "purpose", "invoice",
  "anyway", "directWord", "harmless", "choose", "pivot", "mail", "deal", "plainNumber",
] as const;
export type Concept = (typeof concepts)[number];

/**
 * Phrases by meaning. Lower case, accents do not matter; `word*` matches any ending; `a|b` are alternatives of a word.
 */
export type Lexicon = Partial<Record<Concept, readonly string[]>>;

/** Suffixes of UPI payment addresses (the part after the @) that have no dot. */
export const upiHandles: ReadonlySet<string> = new Set([
  "okaxis", "okhdfcbank", "okicici", "oksbi", "ybl", "ibl", "axl", "paytm", "apl", "upi", "yapl", "rapl", "ptyes", "pthdfc", "ptsbi", "ptaxis", "axisbank",
  "icici", "sbi", "hdfcbank", "kotak", "kmbl", "barodampay", "pnb", "cnrb", "idfcbank", "indus", "fbl", "federal", "yesbank", "aubank", "freecharge", "waicici",
  "wahdfcbank", "waaxis", "wasbi", "jupiteraxis", "slice", "airtel", "postbank", "naviaxis", "timecosmos", "superyes", "axisb", "rbl", "dbs", "hsbc", "citi", "mahb", "uboi", "ikwik", "abfspay",
]);

/** Letters of other alphabets that print like a Latin one. Compatibility forms are handled by NFKC, not here. */
const pairs: readonly (readonly [string, string])[] = [
  ["абвгеѕзіїјкӏмнорсԛгтухԁһԝцүьѵ", "a6bresziijklmhopcqrtyxdhwuybv"],
  ["АВЕЅІЇЈКМНОРСТУХԌԜҮЬѴӀԚ", "abesiijkmhopctyxgwybvlq"],
  ["αβγεηικνορτυχωςσμλϲϳ", "abyenikvoptuxwcoulcj"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϺ", "abezhikmnoptyxcm"],
  ["օսոհցագյրքեզլձ", "ounhgaqjpfeqld"],
  ["ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"],
  ["ɑɡɩʟɴʀʏɛɔǝəɐɒɓɗɠɦɪʋʍɯ", "agilnryeceeaabdghivwm"],
  ["ᎪᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᎾᏢᏒᏚᎢᏙᎳᎩᏃ", "acdeghijklmoprstvwyz"],
];

export const lookalikes: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([foreign, latin]) => [...foreign].map((letter, index) => [letter, [...latin][index] ?? ""] as const)),
);

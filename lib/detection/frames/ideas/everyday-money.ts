import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** What cash is spent on beside the job, and places where money is only a thing: tips, materials, tills, gifts. Any language. */
export const everydayMoney: Lexicon = {
  spending: `
    tip, tips, tipped, tipping, gratuity, receipt, receipts, materials, supplies, groceries, cat food, dog food, pet
    food, litter, cleaning products, detergent, compost, plants, bulbs, paint shop, garden centre, hardware shop,
    dump, tip fee, parking, toll, taxi, bus fare, entrance fee, museum, register, till, drawer, cash box, coins,
    counting, count the, float, wedding, gift envelope, bridesmaid, honeymoon, lottery, museum entry, vending machine,
    pocket money, monopoly, tribute, strapped, short of, cash prize, raffle, donation, charity, collection, piggy
    bank, cash back, cashback, cash flow, cashier, reimburse, reimbursed, refunded you for, propina, propinas, recibo,
    materiales, pienso, arena, vivero, ferretería, caja, cajón, monedas, boda, limosna, hucha, ticket de compra, la
    compra, compras, peaje, aparcamiento, se cose, cosido, lavado, tejido, pourboire, pourboires, ticket de caisse,
    matériaux, croquettes, litière, jardinerie, quincaillerie, caisse, tiroir, pièces de monnaie, mariage, tirelire,
    courses, péage, déchetterie, savon, lessive, produit, détergent, engrais, liquide de, lave, gorjeta, gorjetas,
    materiais, ração, areia, gaveta, caixa, moedas, casamento, cofrinho, pedágio, estacionamento, viveiro, loja de
    tintas, nota da compra, trinkgeld, trinkgelder, quittung, kassenbon, material, materialkosten, futter, streu,
    baumarkt, gärtnerei, kasse, kassenlade, münzen, hochzeit, sparschwein, einkauf, einkäufe, maut, parken,
    wertstoffhof, druck, stange, barhocker, theke, mancia, mance, scontrino, materiali, crocchette, lettiera, vivaio,
    ferramenta, cassetto, cassa, monete, matrimonio, salvadanaio, spesa, pedaggio, parcheggio, sacchi, discarica, si
    cuce, ricamato, dipinto, lavato, tip de*, bakhshish, raseed, rasid, saman ke liye, bulb, bulb ke, sabzi, rashan,
    dawai, khana, petrol, counter, shaadi, gullak, टिप, रसीद, सामान के लिए, बल्ब, राशन, दवाई, दराज़, शादी, ٹپ, رسید,
    سامان کے لیے, بلب, راشن, دوائی, دراز, شادی, بقشيش, اكرامية, إكرامية, الفاتورة, مواد, اغراض, أغراض, درج, الصندوق,
    عملات, عرس, زواج, حصالة, مشتريات, موقف السيارة, بنزين`,
};

import { phrases } from './words.js';

/** Prisons that the news calls by their name alone. Of several words, the one that tells them. */
export const prisonProperNames: readonly string[] = phrases(`
  tocoron, tocuyito, helicoide, chipote, palmasola, lurigancho, tecoluca, cecot, mariona, izalco, guanajay, boniato, kilo-8,
  mpimba, ngozi-mpimba, luzira, kitalya, kamiti, shimo-la-tewa, kirikiri, ikoyi, kuje, kondengui, makala, ndolo, munzenze, rebeuss, chikurubi, kerchele, kaliti,
  kality, qilinto, kilinto, ziway, mornaguia, borj-erroumi, tora, borg-el-arab, wadi-el-natrun, badr, qanater, al-qanater, oukacha, jau, sednaya, saydnaya, adra, evin, qarchak, kahrizak,
  rajai-shahr, ghezel-hesar, insein, obo, thayarwaddy, tharrawaddy, myingyan, silivri, sincan, metris, bakirkoy, marmara-prison, okrestina, zhodino, volodarka, lefortovo,
  butyrka, matrosskaya, olenivka, ofer, ketziot, ktziot, megiddo, damon, nafha, gilboa, sde-teiman, adiala, malir, tihar, welikada, nusakambangan, cipinang, salemba, becora, gleno,
  inof, crisalida, crisalidas, uribana, lukiskes, roumieh, tacumbu, chonchocoro, challapalca, kwang, bangu, papuda, tremembe, carandiru, bangwe, machava, calomboloca, viana-jail, bagram, guantanamo, pul-e-charkhi, abu-ghraib`);

/** Prisons and states of Venezuela, as questions name them. */
const PLACES = new Set(
  `rodeo, el rodeo, rodeo i, el rodeo i, rodeo 1, rodeo ii, helicoide, el helicoide, tocoron, tocuyito, yare, ramo verde,
  zona 7, boleita, la crisalida, crisalida, inof, fuerte guaicaipuro, guaicaipuro, los teques, el dorado, la planta, uribana, sabaneta,
  amazonas, anzoategui, apure, aragua, barinas, bolivar, carabobo, cojedes, delta amacuro, falcon, guarico, lara,
  merida, miranda, monagas, nueva esparta, portuguesa, sucre, tachira, trujillo, vargas, la guaira, yaracuy, zulia,
  valencia, maracaibo, barquisimeto, maracay, san cristobal, guatire, guarenas, puerto ordaz, cumana, barcelona, margarita, petare, maturin,
  distrito capital, el tigre, coro, punto fijo, caracas, venezuela, tocoron, puente ayala, la pica, vista hermosa`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);

/** Whether folded words name a place there. */
export function isPlace(words: string): boolean {
  return PLACES.has(words);
}

/** Words that the longest has. */
export const LONGEST_PLACE = 3;

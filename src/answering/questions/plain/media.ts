/** Where articles stand: "outlets", "periódicos". */
export const MEDIA =
  /^(?:agenc(?:y|ies)|agencias?|jornal|veiculo|papers?|newspapers?|websites?|sites?|pages|outlets?|media|feeds?|medios?|periodicos?|diarios?|paginas?|sitios?|webs?|portales?|canales|jornais|veiculos?|portais|meios)$/;

import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';

/** Before or after whose word it is: "according to". */
export const according: Phrases = phrases(`
  (nas|pelas) estatisticas, a luz (dos|de) (dados|numeros),
  a partir (dos|de) (dados|numeros|registros|registos|informacoes), a dar credito, consta (de|do|da|em|no|na),
  figura (em|no|na), (le-se|aparece) (em|no|na), a julgar (por|pelo|pela|pelos|pelas),
  a se (acreditar|fiar) (em|no|na), a levar em conta (o|a), (na|pela) sua (avaliacao|opiniao|visao|leitura|otica),
  (no|ao) seu (entender|ver|juizo|parecer), a seu ver,
  (nas|pelas) suas (contas|estimativas|contagens|listas|planilhas),
  (na|pela) sua (contagem|conta|lista|estimativa|soma),
  (nos|pelos) seus (calculos|registros|registos|dados|numeros|levantamentos), segundo, de acordo com, conforme,
  consoante, (nas|pelas) (contas|estimativas|contagens|listas),
  (na|pela) (contagem|conta|lista|estimativa|apuracao|soma|listagem|versao|base de dados|avaliacao|visao|leitura),
  (nos|pelos) (calculos|registros|registos|dados|numeros|levantamentos|relatos),
  (no|pelo) (levantamento|computo|registro|registo|censo|mapeamento|monitoramento|relato), no dizer, aos olhos,
  a crer (no|na|em), pelo que (diz|dizem|apurou|informa|informou|afirma|contou), nas palavras, no balanco,
  pelo balanco, em dados, no entender, na otica,
  (segundo|conforme|de acordo com|com base em|com base nos|com base nas|citando) (os|as|o|a|um|uma|) (dados|numeros|
    informacoes|cifras|registros|registos|estimativas|estimativa|balanco|contagem|levantamento|lista|registro|
    registo|relatorio|boletim|contas|comunicado|nota|apuracao|ultimo balanco|ultimo boletim|mais recente balanco|
    proprios numeros|dados oficiais),
  (segundo|conforme|de acordo com|com base em|pelas|nas) (a lista|o balanco|os dados|os numeros|o levantamento|a
    contagem|o boletim|as contas|a cifra|o relatorio|as informacoes|a informacao|o registro|o registo|o comunicado|
    contas) que,
  (segundo|conforme|como) (informou|informaram|anunciou|anunciaram|disse|disseram|afirmou|afirmaram|explicou|
    relatou|contou|apurou|divulgou|indicou|noticiou|adiantou|confirmou), citando,
  que (cita|citou|citava|citam|citaram), ao citar, citado por, citada por,
  (divulgado|divulgada|divulgados|divulgadas|compilado|compilados|compiladas|apurado|apurados|verificado|verificada|
    verificados|verificadas|confirmado|confirmada|confirmados|confirmadas|documentado|documentados|documentadas|
    registrado|registrados|registradas|registado|registados|registadas|contabilizado|contabilizados|contabilizadas|
    anunciado|anunciada|anunciados|anunciadas|listados|listadas|publicado|publicada|publicados|prometidas|prometida|
    reivindicadas|relatadas|relatados|informado|informada|estimado|estimada|citados) (por|pelo|pela|pelos|pelas)`);

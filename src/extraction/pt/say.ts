import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';
import { saying } from './verbs.js';

/** Verbs of saying, counting and reporting, in the forms of news. */
export const say: Phrases = [
  '(deu|dava|deram|davam|da|dao) conta ,',
  '(da|dao|deu|deram|dava|davam) por (verificad*|confirmad*|cert*|segur*)',
  ...saying,
  ...phrases(`
    (da|deu|dao|deram) (uma|a sua) (lista|relacao|contagem),
    (consegue|conseguem|conseguiu|conseguiram|pode|puderam) (localizar|rastrear|cotejar|acreditar|encontrar),
    (disse|contou|afirmou|explicou|garantiu|confirmou|respondeu|relatou|escreveu|diz|conta|afirma|explica|garante|
      confirma|responde|relata|escreve|disseram|contaram|confirmaram|garantiram|acrescentou|admitiu|lembrou|comunicou|
      comunicaram|informou|informaram|anunciou|anunciaram|assegurou|asseguraram)-*,
    suspeita, suspeitam, suspeitou, retorquiu, retorquem, retorque, replica, chamou a atencao, chama a atencao,
    chamaram a atencao, prossegue, atalhou, atalha, interveio, intervem, rematou, remata, ripostou, riposta,
    redarguiu, exclamou, exclama, sussurrou, desabafa, gracejou, vaticinou, vaticina, receia, receiam, presumem,
    desconfia, desconfiam, imagina, (trabalha|trabalham|trabalhava|trabalhavam|trabalhou) com,
    (lida|lidam|lidava) com, (anda|andam|andava|andavam) em, (da|dao|deu|deram) fe de, precisou que, reclama,
    reclamam, quantifica, quantificou, cifra, cifrou, contou-nos, da conta, apontam para, estipula, aclarou, aclara,
    (fez|fizeram|faz|fazem|deu|deram) (a|) saber, (deu|deram|da) a conhecer, esmiucou, pormenorizou, pormenoriza,
    proclama, proclamaram, sentenciou, jurou que, gabou-se, gaba-se, vangloriou-se,
    (gab|vanglori|jact|ufan|orgulh)(a|ou|am|aram|ava)-se de,
    (gab|vanglori|jact|ufan|orgulh)(a|ou|am|aram|ava)-se que,
    se (gab|vanglori|jact|ufan|orgulh)(a|ou|am|aram|ava) (de|que), alardeou, alardeia, alardearam, alardeiam, alardeava,
    (chegam|chegaram) (cada um|cada uma|) (por si|por conta propria|separadamente|) (ao mesmo numero|ao mesmo total|a mesma
      cifra|a mesma contagem), (coincidem|coincidiram|concordam|concordaram) (:|no numero|na cifra|no total|na contagem),
    (coincidem|coincidiram|concordam|concordaram|convergem|convergiram|estao de acordo|estavam de acordo) (no essencial|em algo|
      (em um|num|em uma|numa) (so|unico|unica|) (ponto|dado|numero|coisa|cifra|aspecto|aspeto)) :,
    (dao|deram) (o mesmo numero|o mesmo total|a mesma cifra),
    (faz|fez|fazem|fizeram|fazia) (alarde|gala) de,
    (mencion|relat|noticiav|divulg|public|cit|list|comunic|revel|detalh|precis|indic|explic|acrescent|adiant|estim|
      calcul|apont|ressalt|destac|salient|sublinh|fris|lembr|record|declar|assegur|coment|avali|consider|observ|not|
      alert|avis|identific|localiz|apur|constat|comprov|atest|certific|cont|contabiliz|document|verific|confirm|
      anunci|inform|afirm|report|denunci|alega|sustent|reiter|assinal|situ|fix|cifr|soma|registr|regist)(ava|avam|
      ara|asse),
    (admit|refer|reconhec|garant|conclu|prosseg|insist|prometi|assumi|dizi|repet|respond|sab|permit|corrig|inclu)(ia|
      iam|ira),
    (limitou-se|limitaram-se|limita-se|voltou|voltaram|volta|chegou|chegaram|passou|passaram|apressou-se|comecou|
      tornou|veio|vieram|continua|continuava) a (dizer|afirmar|informar|confirmar|anunciar|declarar|acrescentar|
      falar em|contar|garantir|estimar|admitir|reconhecer|mencionar|divulgar|registrar|registar|contabilizar),
    (acaba|acabou|acabaram|acabam|fez questao|fizeram questao) (de|por) (dizer|afirmar|informar|confirmar|anunciar|
      declarar|admitir|reconhecer|divulgar),
    (preferiu|quis|soube|pode|podem|podia) (dizer|informar|afirmar|confirmar|precisar|adiantar), exibiu, exibiram,
    exibe, exibem, transmitiu, transmitiram, transmite, veiculou, veicula, difundiu, difundiram, crava, cravou,
    cravaram,
    (reviu|revisou|ajustou|ajustaram|baixou|reduz|arredonda|arredondou|ampliou|ampliaram|corrigiram|atualizou|
      actualizou) para,
    (poe|poem|pos|puseram|coloca|colocam|colocou|colocaram|situa|situam|fixa|fixou) (em|o total em|a conta em|
      a contagem em|a contagem|a soma em|o balanco em|o numero em|a cifra em|o saldo em),
    (prefere|preferem|preferiu|preferiram) falar (de|em),
    (estimam|estimaram|calculam|calcularam|situam|situaram|fixam|fixaram|cifram|cifraram|avalia|avaliam|avaliou|
      contabiliza|apontam) em, defendeu, defende, defendem, arriscou, arrisca, aposta, apostou, presume, presumiu,
    acha, acham, entende que, entendem que, deduz, inferiu, concluiram, percebeu que, frisaram, salientaram,
    sublinharam, ressaltaram, destacaram, reafirmou, reafirma, assinalaram, observaram, notaram, comentaram,
    recordaram, relembrou, relembra, lembraram, explicitou, explicita, redigiu, divulgam, noticiam, noticiaram,
    mencionam, mencionaram, citam, citaram, listaram, leram, checou, checaram, conferiu, conferiram, atesta, atestam,
    certifica, comprova, comprovam, corrobora, corroborou, corroboraram, valida, validou, validaram, endossou,
    endossa, ecoou, ecoa, avisaram, alertaram, advertiram, acusou, acusaram, acusam, protestou, protestaram,
    protesta, queixaram-se, lamentaram, agradeceu, agradeceram, felicitou, saudam, descobriu que, soube que,
    souberam que, (teve|tem|tinha|tiveram) (noticia|noticias|confirmacao|a confirmacao) de,
    (recebeu|obteve|receberam|obtiveram) (a|) confirmacao de, gritou, murmurou, (faz|fazem) as contas, contrariou,
    cobram, rectificaram, retificaram, assegurando, garantindo, explicando, acrescentando, detalhando, precisando,
    lembrando que, recordando que, denunciando, estimando, admitindo que, reconhecendo que, insistem, reiteram,
    reiteraram, sustentando que,
    (usa|usam|usava|utiliza|utilizam|adota|adopta|trabalha com|trabalham com|tem|divulga|divulgou|avanca|avancou|da|
      deu) (um|outro|o seu|seu) (numero|balanco|total),
    (usa|trabalha com|tem|divulga|divulgou|da|deu) (uma|outra|a sua) (cifra|contagem|conta),
    (tinha|havia|tinham|haviam) apresentado, (fez|refez|fizeram|atualizou|actualizou|divulgou|apresentou) (as|suas|as suas|a sua|sua|o seu|seu|um|o) (contas|
      conta|contagem|balanco|boletim|lista), descreveu, descreve, descreveram, resume, sorriu, riu, brincou, brinca,
    suspirou, ironiza, elogiou, cobrou, tracou, contaram-nos,
    (le-se|lia-se|pode ler-se) (na|no|em|num|numa|neste|nesse) (nota|texto|comunicado|documento|relatorio|mensagem|
      publicacao|boletim), (diz|dizia) (a nota|o texto|o comunicado),
    (falou|fala|falam|falaram|falava|falavam) (*|ainda|depois|agora|ja) em,
    (falou|fala|falam|falaram|falava) (ja|ainda|agora|) de,
    (consegue|conseguem|conseguiu|conseguiram|pode|puderam|logrou|pudemos|conseguimos|podemos) (confirmar|verificar|
      documentar|contabilizar|contar|identificar|apurar|comprovar|provar|constatar|registrar|registar|atestar),
    (tem|tinha|temos) (confirmad*|verificad*|registrad*|registad*|documentad*|contabilizad*|identificad*),
    (deu|da|dao|davam|deram|dava) (por|como) (certas|certa|certo|certos|confirmad*|garantid*), avanca, avancou,
    avancaram, avanca que, avancou com, saudou, saudaram, sauda, comemoraram, festejou, aplaudiu, comprometeu-se,
    (da|dao|dava|davam|deu|deram|dera) (como|por) (libertad*|solt*|liberad*), comprometeram-se, se comprometeu,
    dissemos, informamos, anunciamos, confirmamos, verificamos, contabilizamos, registramos, registamos,
    documentamos, constatamos, apuramos, estimamos, calculamos, denunciamos, identificamos, corrigiu para,
    corrige para, retificou, rectificou, retifica, rectifica, contrapos, contrapoe, insistiram, ponderou, pondera,
    complementou, completou, completa, prosseguiu, arrematou, finalizou, pontuou, pontua, aferiu, aferiram, somaram,
    totalizou, enumera, enumeraram, discriminou, discrimina, especificou, especifica, especificaram, refere-se a,
    aludiu a, evocou, confessou, assentiu, repetiu, repete, repetem, repetiram, responde, respondem, responderam,
    rebate, rebateram, justificou, justifica, acredita, acreditam, supoe, supoem, julga, preve que, teme, temem,
    atualizaram, actualizaram, atualizam, atribuiu, atribuem, atribuiram, computa, computou, computam, mapeou,
    mapeia, mapearam, catalogou, cataloga, recenseou, recenseia, recensearam, compilou, compila, compilaram,
    inventariou, elenca, elencam, relaciona, relacionou, rastreou, rastreia, contam com, tem na lista,
    tem na sua lista, tem em sua lista, noticiara, dissera, (falara|falaram|falava|falavam) em, prometera, rejeitou, rejeita, rejeitaram, refutou,
    refuta, corrigiu, corrige, atualizara,
    (mantem|mantinha|tem|tinha|possui|guarda|reuniu) (os nomes|o nome|registro|registros|registo|registos|uma lista|
      documentacao|um registro|um registo) de, disse, dizem, diz, disseram, dizendo, dizia, dito, informou,
    informaram, informa, informam, informando, informado, anunciou, anunciaram, anuncia, anunciam, anunciando,
    anunciado, confirmou, confirmaram, confirma, confirmam, confirmando, confirmado, verificou, verificaram,
    verifica, verificam, verificado, contou, contaram, conta, contam, contamos, contando, garantia que, elevou,
    elevaram, eleva, elevam, elevava, reduziu para, reclamou, reclamava, contabilizou, contabilizaram, contabiliza,
    contabilizam, contabilizado, registrou, registraram, registra, registram, registou, registaram, regista,
    registam, registado, registrado, documentou, documentaram, documenta, documentam, documentado, afirmou,
    afirmaram, afirma, afirmam, afirmando, declarou, declararam, declara, declaram, assegurou, asseguraram, assegura,
    asseguram, garantiu, garantiram, garante, garantem, detalhou, detalharam, detalha, precisou, precisaram, precisa,
    indicou, indicaram, indica, indicam, explicou, explicaram, explica, explicam, acrescentou, acrescentaram,
    acrescenta, acrescentam, adicionou, adiantou, adiantaram, adianta, escreveu, escreveram, escreve, publicou,
    publicaram, publica, divulgou, divulgaram, divulga, divulgado, postou, postaram, tuitou, estimou, estimaram,
    estima, estimam, calculou, calcularam, calcula, calculam, denunciou, denunciaram, denuncia, denunciam, alegou,
    alegaram, alega, alegam, sustentou, sustentaram, sustenta, sustentam, insistiu, insiste, reiterou, reitera,
    ressaltou, ressalta, destacou, destaca, salientou, salienta, sublinhou, sublinha, frisou, frisa, lembrou, lembra,
    lembram, recordou, recorda, recordam, reconheceu, reconhece, reconheceram, reconhecem, admitiu, admite, admitem,
    apontou, aponta, apontam, apontaram, revelou, revela, revelaram, relatou, relataram, relata, relatam, reportou,
    reportaram, reporta, reportam, noticiou, noticia, comunicou, comunicaram, comunica, comemorou, celebrou,
    comentou, resumiu, retrucou, respondeu, rebateu, contestou, ironizou, criticou, avaliou, considerou, considera,
    argumentou, argumenta, observou, notou, alertou, advertiu, avisou, avisa, concluiu, conclui, identificou,
    identificaram, identifica, localizou, localizaram, apurou, apuraram, apura, constatou, constataram, constata,
    listou, lista, elencou, enumerou, cita, citou, mencionou, menciona, mencionado, referiu, referiram, refere,
    referem, fala em, falam em, falou em, falava em, falaram em, cifra em, cifrou em, situou em, calcula em,
    estima em, acha que, acredita que, acreditam que, proclamou, prometeu, promete, prometem, prometeram, prometia,
    jura, jurou, reivindicou, reivindica, atualizou, actualizou, atualiza, atribui,
    (concorda|concordam|concordaram|coincidem|coincidiram) (em|) que, aponta para, acusa, esclareceu, esclarece,
    ratificou, certificou, atestou, comprovou, comprovaram, desmentiu, desmente, nega, negou, ressalvou, desabafou,
    lamentou, lamenta, queixou-se, vincou, realcou, enfatizou, disparou, emendou, replicou, assinalou, assinala,
    monitora, mostra, mostram, mostrou, mostravam, tem conhecimento de, deu conta de, dava conta de, davam conta de,
    da conta de, dao conta de, deram conta de, garanta, garantam, afirme, afirmem, insista em, sustente, assegure,
    assegurem, alegue, fale em, assume, assumiu, diz ter, contesta, ditou, leu, mantem uma lista, considerou que,
    soma, somou, somava, totaliza`),
];

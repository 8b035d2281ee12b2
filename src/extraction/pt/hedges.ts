import type { HedgeWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';

export const hedges: HedgeWords = {
  before: {
    at_least: phrases(`
      pelo menos, ao menos, no minimo, (um|o) minimo de, nao menos de, nao menos que, nao menos do que, minimo de,
      nunca menos de, quando menos, (nao|nunca) (baixa|baixam|baixava|desce|descem|descia|fica|ficam) de,
      (nao|nunca) (sao|eram|foram) menos de, (nao|nunca) (e|foi|sera|seria|sao|foram) (inferior|inferiores) (a|aos|as), seguramente, no mais baixo dos calculos`),
    more_than: phrases(`
      mais de, para cima de, mais do que, mais da, mais que, (bem|muito) mais de, (pouco|um pouco) mais de,
      pouco mais da, pouco mais do que, (muito|bem|pouco|ligeiramente|) acima (de|dos|das),
      (muito|ligeiramente|pouco|) (superior|superiores) (a|aos|as),
      (ja|) (ultrapassa|ultrapassam|ultrapassou|ultrapassaram|ultrapassava|ultrapassavam) (ja|) (os|as|a casa dos|a
        casa das|a marca de|a marca dos|a cifra de|),
      (ja|) (supera|superam|superou|superaram|superava|superavam) (ja|) (os|as|a casa dos|a casa das|a marca de|a
        cifra de|), (passa|passam|passou|passaram|passava|passavam) (ja|) (de|dos|das|da casa dos|da casa das),
      (excede|excedem|excedeu|excedia|excediam) (os|as|), (para|pra) la (de|dos|das), (para|pra) mais de,
      (vai|vao|ia|iam|foi|foram) (ja|) alem (de|dos|das),
      (um|uma) pouco mais de,
      (ja|mal|) (passa|passam|passava|passavam|passou|passaria|passariam) (um pouco|por pouco|pouco|ligeiramente|) (de|dos|
        das),
      (mal|ligeiramente|) (supera|superam|superava|superou|superaria|ultrapassa|ultrapassam|ultrapassou|ultrapassaria)
        (um pouco|por pouco|em pouco|pouco|ligeiramente|) (os|as|)`),
    almost: phrases(`
      quase, perto de, praticamente, proximo de, proximo dos, proximos de, (pouco|um pouco) menos de, pouco menos que,
      pouco menos do que, quase que, a beira (de|dos|das),
      (ja|) (beira|beiram|beirava|beiravam|roca|rocam|rocava|tangencia) (ja|) (os|as|a casa dos|a casa das|),
      proxim* (a|de|dos|das),
      (ja|) (aproxima-se|aproximam-se|aproximava-se|aproximavam-se|se aproxima|se aproximam|se aproximava|se
        aproximou|aproximou-se) (ja|) (de|dos|das), por pouco nao (chega|chegam|chegou|chegaram) a,
      a caminho (de|dos|das), a um passo (de|dos|das), muito perto (de|dos|das), perto (dos|das)`),
    about: phrases(`
      cerca de, cerca das, cerca dos, por volta de, em torno de, em torno dos, ao redor de, aproximadamente, uns,
      umas, alguns, algumas, a volta de, a volta dos, a volta das, algo como, algo em torno de, coisa de,
      estimados em, estimadas em, estimado em, na ordem de, da ordem de, (na|da|pela) ordem (dos|das),
      (na|pela) casa (dos|das|de),
      (ja|) (ronda|rondam|rondava|rondavam|rondaria|rondariam|rondara|rondou|andam|anda|andaria|andariam) (ja|) (pelos|pelas|os|as|), aproximados,
      mais ou menos, perto de uns, perto de umas, a roda (de|dos|das), grosso modo, em volta (de|dos|das),
      na faixa (de|dos|das), estimativa de, (uma|numa) estimativa de, estimad* em, calculad* em, avaliad* em,
      a rondar (os|as|)`),
    up_to: phrases(`
      ate, no maximo, (nao|nunca) (sao|eram|foram|tinham sido|houve) mais de, (um|o|) maximo de, ate (aos|as|os), nao mais de, nao mais que, nao mais do que,
      ate um maximo de, quando muito, se tanto, ate uns, ate umas,
      (nao|nunca) (passa|passam|passava|passavam|passaria|passariam|passaram|passou|vai|vao|ultrapassa|ultrapassam|
        ultrapassava|ultrapassavam|excede|excedem|excedia|supera|superam|superava) (de|dos|das|os|as|alem de|alem dos|
        )`),
    less_than: phrases(`
      menos de, menos que, menos do que, menos da, (muito|bem|pouco|ligeiramente|) abaixo (de|dos|das),
      (muito|ligeiramente|) (inferior|inferiores) (a|aos|as), (bem|muito|bastante) menos (de|que|do que), nem,
      nem sequer, nem mesmo,
      (nao|nem|nunca) (sequer|) (chega|chegam|chegava|chegavam|chegaram|chegou|chegara|chegariam|chega sequer|chegam
        sequer) (a|aos|as),
      (nao|nunca|nem|nem sequer|nem mesmo) (atinge|atingem|atingia|atingiam|atingiu|atingiram|atingiria|alcanca|alcancam|
        alcancava|alcancavam|alcancou|alcancaram|alcancaria) (sequer|ainda|) (os|as|),
      (nao|nunca|nem) (chegaria|tinha chegado|tinham chegado|ha chegado) (sequer|) (a|aos|as),
      (esta|estao|estava|estavam|fica|ficam|ficava|ficou|ficaram) (bem|muito|ainda|) (longe|aquem) (de|dos|das),
      (bem|muito|ainda) longe (de|dos|das), (bem|muito|) aquem (de|dos|das)`),
    exact: phrases(`
      apenas, so, somente, tao somente, exatamente, exactamente, precisamente, um total de, nada menos que,
      nada menos de, nada menos do que, nao mais do que uns, meros, meras, unicamente,
      nem mais nem menos (que|do que|de), nem mais nem menos,
      (sobe|sobem|subiu|subiram|chega|chegam|chegou|chegaram|cresceu|cresceram|aumentou|aumentaram|desce|desceu|
        desceram|cai|caiu|cairam|baixou|baixaram|subido|chegado|descido|caido) (ja|) ate (aos|as|)`),
  },
  after: {
    at_least: phrases('ou mais, pelo menos, ao menos, no minimo, para cima'),
    about: phrases('mais ou menos, aproximadamente, ou algo assim'),
    more_than: phrases('e poucos, e poucas, e tantos, e tantas, e tal, e picos, e muitos, e muitas, e qualquer coisa'),
    up_to: phrases('no maximo, ou menos, quando muito'),
  },
};

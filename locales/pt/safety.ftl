### A cry for help: the answer comes before everything else. Translated twice, by two people.

safety-emergency =
    { $audience ->
        [parent] Deixo tudo o resto de lado: o que está a escrever é mais importante.
        [staff] Deixo tudo o resto de lado: o que está a escrever é mais importante.
       *[other] Deixo tudo o resto de lado: o que escreves é mais importante.
    }

    { $audience ->
        [parent] Se alguém está em perigo agora, ligue, ou peça a alguém perto de si que ligue:
        [staff] Se alguém está em perigo agora, ligue, ou peça a alguém perto de si que ligue:
       *[other] Se alguém está em perigo agora (tu ou outra pessoa), liga, ou pede a alguém perto de ti que ligue:
    }

safety-suicide =
    { $audience ->
        [parent] Deixo tudo o resto de lado: o que está a escrever é mais importante.
        [staff] Deixo tudo o resto de lado: o que está a escrever é mais importante.
       *[other] Deixo tudo o resto de lado: o que escreves é mais importante.
    }

    { $audience ->
        [parent] Ninguém tem de carregar isto sem ajuda. Há pessoas que ouvem, de graça, quer se trate de si, quer de outra pessoa:
        [staff] Ninguém tem de carregar isto sem ajuda. Há pessoas que ouvem, de graça, quer se trate de si, quer de outra pessoa:
       *[other] Não tens de carregar isto sem ajuda. Há pessoas que te ouvem, de graça, quer se trate de ti, quer de outra pessoa:
    }

safety-violence =
    { $audience ->
        [parent] Deixo tudo o resto de lado: o que está a escrever é mais importante. Ninguém tem o direito de fazer mal a outra pessoa.
        [staff] Deixo tudo o resto de lado: o que está a escrever é mais importante. Ninguém tem o direito de fazer mal a outra pessoa.
       *[other] Deixo tudo o resto de lado: o que escreves é mais importante. Ninguém tem o direito de te fazer mal, e a culpa não é tua.
    }

    { $audience ->
        [parent] Há pessoas que ouvem e ajudam, de graça:
        [staff] Há pessoas que ouvem e ajudam, de graça:
       *[other] Podes falar disto com um adulto da tua escola: a enfermeira, o serviço que acompanha os alunos (vie scolaire), um professor. E há pessoas que te ouvem, de graça:
    }

safety-bullying =
    { $audience ->
        [parent] Deixo tudo o resto de lado: o que está a escrever é mais importante. A culpa não é de quem passa por isto.
        [staff] Deixo tudo o resto de lado: o que está a escrever é mais importante. A culpa não é de quem passa por isto.
       *[other] Deixo tudo o resto de lado: o que escreves é mais importante. A culpa não é tua, e tens o direito de pedir ajuda.
    }

    { $audience ->
        [parent] Fale com a escola sobre isto. Há pessoas que ouvem e ajudam, de graça:
        [staff] Há pessoas que ouvem e ajudam, de graça:
       *[other] Fala disto com um adulto em quem confias, por exemplo no serviço que acompanha os alunos (vie scolaire). E há pessoas que te ouvem, de graça:
    }

safety-threat =
    { $audience ->
        [parent] Deixo tudo o resto de lado: o que está a escrever é mais importante.
        [staff] Deixo tudo o resto de lado: o que está a escrever é mais importante.
       *[other] Deixo tudo o resto de lado: o que escreves é mais importante.
    }

    { $audience ->
        [parent] Se alguém pode ficar ferido, avise já a escola, e ligue:
        [staff] Se alguém pode ficar ferido, avise já a direção da escola, e ligue:
       *[other] Se alguém pode ficar ferido, avisa já um adulto da tua escola, e liga:
    }

safety-unclear =
    { $audience ->
        [parent] Deixo tudo o resto de lado: o que está a escrever é mais importante.
        [staff] Deixo tudo o resto de lado: o que está a escrever é mais importante.
       *[other] Deixo tudo o resto de lado: o que escreves é mais importante.
    }

    { $audience ->
        [parent] Se alguém está em perigo ou não está bem, há pessoas que respondem, de graça:
        [staff] Se alguém está em perigo ou não está bem, há pessoas que respondem, de graça:
       *[other] Se estás em perigo, ou se não estás bem, há pessoas que te respondem, de graça:
    }

safety-number-15 = { $call }: o Samu, para uma emergência médica. De dia e de noite.

safety-number-112 = { $call }: todas as emergências. De dia e de noite.

safety-number-114 = { $call }: emergências por SMS, quando não se consegue falar ou ouvir. De dia e de noite.

safety-number-17 = { $call }: a polícia. De dia e de noite.

safety-number-18 = { $call }: os bombeiros. De dia e de noite.

safety-number-119 = { $call }: Allô enfance en danger (crianças em perigo). De dia e de noite, e a chamada não aparece na fatura do telefone. Também se pode escrever:

safety-number-3018 = { $call }: o bullying e o que se passa na internet. Todos os dias, das 9h às 23h. Também se pode escrever:

safety-number-3114 = { $call }: quando se pensa em suicídio. Respondem profissionais de saúde, de dia e de noite.

safety-number = { $name }: { $number }

safety-perhaps =
    { $audience ->
        [parent] Se alguém está em perigo ou está muito mal, ligue para: { $numbers }. A chamada é gratuita.
        [staff] Se alguém está em perigo ou está muito mal, ligue para: { $numbers }. A chamada é gratuita.
       *[other] Se estás em perigo, ou se estás muito mal, liga para: { $numbers }. A chamada é gratuita.
    }

safety-robot =
    { $audience ->
        [parent] Sou um robô: não posso ligar por si.
        [staff] Sou um robô: não posso ligar por si.
       *[other] Sou um robô: não posso ligar por ti.
    }

safety-after =
    { $audience ->
        [parent] O seu lugar nesta conversa fica guardado. Para continuar mais tarde, escreva «retomar».
        [staff] O seu lugar nesta conversa fica guardado. Para continuar mais tarde, escreva «retomar».
       *[other] O teu lugar nesta conversa fica guardado. Para continuar mais tarde, escreve «retomar».
    }

safety-still =
    { $audience ->
        [parent] Continuo aqui. Nos números acima há pessoas que respondem. Para continuar, escreva «retomar».
        [staff] Continuo aqui. Nos números acima há pessoas que respondem. Para continuar, escreva «retomar».
       *[other] Continuo aqui. Nos números acima há pessoas que respondem. Para continuar, escreve «retomar».
    }

safety-continue = Retomar

safety-person = Falar com alguém da escola

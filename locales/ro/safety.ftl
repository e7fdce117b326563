### A cry for help: the answer comes before everything else. Translated twice, by two people.

safety-emergency =
    { $audience ->
        [parent] Las deoparte tot restul: ceea ce scrieți este mai important.
        [staff] Las deoparte tot restul: ceea ce scrieți este mai important.
       *[other] Las deoparte tot restul: ce scrii tu e mai important.
    }

    { $audience ->
        [parent] Dacă cineva este în pericol acum, sunați sau rugați pe cineva de lângă dumneavoastră să sune:
        [staff] Dacă cineva este în pericol acum, sunați sau rugați pe cineva de lângă dumneavoastră să sune:
       *[other] Dacă cineva este în pericol acum (tu sau altcineva), sună sau roagă pe cineva de lângă tine să sune:
    }

safety-suicide =
    { $audience ->
        [parent] Las deoparte tot restul: ceea ce scrieți este mai important.
        [staff] Las deoparte tot restul: ceea ce scrieți este mai important.
       *[other] Las deoparte tot restul: ce scrii tu e mai important.
    }

    { $audience ->
        [parent] Nimeni nu e obligat să ducă asta fără ajutor. Sunt oameni care ascultă, gratuit, fie că e vorba de dumneavoastră, fie de altcineva:
        [staff] Nimeni nu e obligat să ducă asta fără ajutor. Sunt oameni care ascultă, gratuit, fie că e vorba de dumneavoastră, fie de altcineva:
       *[other] Nu e nevoie să duci asta fără ajutor. Sunt oameni care te ascultă, gratuit, fie că e vorba de tine, fie de altcineva:
    }

safety-violence =
    { $audience ->
        [parent] Las deoparte tot restul: ceea ce scrieți este mai important. Nimeni nu are dreptul să facă rău altcuiva.
        [staff] Las deoparte tot restul: ceea ce scrieți este mai important. Nimeni nu are dreptul să facă rău altcuiva.
       *[other] Las deoparte tot restul: ce scrii tu e mai important. Nimeni nu are dreptul să-ți facă rău, și nu e vina ta.
    }

    { $audience ->
        [parent] Sunt oameni care ascultă și ajută, gratuit:
        [staff] Sunt oameni care ascultă și ajută, gratuit:
       *[other] Poți vorbi despre asta cu un adult din școala ta: asistenta medicală, biroul care se ocupă de elevi (vie scolaire), un profesor. Și sunt oameni care te ascultă, gratuit:
    }

safety-bullying =
    { $audience ->
        [parent] Las deoparte tot restul: ceea ce scrieți este mai important. Nu e vina celui sau a celei care trece prin asta.
        [staff] Las deoparte tot restul: ceea ce scrieți este mai important. Nu e vina celui sau a celei care trece prin asta.
       *[other] Las deoparte tot restul: ce scrii tu e mai important. Nu e vina ta, și ai dreptul să ceri ajutor.
    }

    { $audience ->
        [parent] Vorbiți cu școala despre asta. Sunt oameni care ascultă și ajută, gratuit:
        [staff] Sunt oameni care ascultă și ajută, gratuit:
       *[other] Vorbește despre asta cu un adult în care ai încredere, de exemplu la biroul care se ocupă de elevi (vie scolaire). Și sunt oameni care te ascultă, gratuit:
    }

safety-threat =
    { $audience ->
        [parent] Las deoparte tot restul: ceea ce scrieți este mai important.
        [staff] Las deoparte tot restul: ceea ce scrieți este mai important.
       *[other] Las deoparte tot restul: ce scrii tu e mai important.
    }

    { $audience ->
        [parent] Dacă cineva ar putea fi rănit, anunțați imediat școala și sunați:
        [staff] Dacă cineva ar putea fi rănit, anunțați imediat conducerea școlii și sunați:
       *[other] Dacă cineva ar putea fi rănit, spune-i imediat unui adult din școala ta și sună:
    }

safety-unclear =
    { $audience ->
        [parent] Las deoparte tot restul: ceea ce scrieți este mai important.
        [staff] Las deoparte tot restul: ceea ce scrieți este mai important.
       *[other] Las deoparte tot restul: ce scrii tu e mai important.
    }

    { $audience ->
        [parent] Dacă cineva este în pericol sau nu e bine, sunt oameni care răspund, gratuit:
        [staff] Dacă cineva este în pericol sau nu e bine, sunt oameni care răspund, gratuit:
       *[other] Dacă ești în pericol sau dacă nu ești bine, sunt oameni care îți răspund, gratuit:
    }

safety-number-15 = { $call }: Samu, pentru o urgență medicală. Zi și noapte.

safety-number-112 = { $call }: toate urgențele. Zi și noapte.

safety-number-114 = { $call }: urgențe prin SMS, când nu se poate vorbi sau auzi. Zi și noapte.

safety-number-17 = { $call }: poliția. Zi și noapte.

safety-number-18 = { $call }: pompierii. Zi și noapte.

safety-number-119 = { $call }: Allô enfance en danger (copii în pericol). Zi și noapte, iar apelul nu apare pe factura de telefon. Se poate și scrie:

safety-number-3018 = { $call }: hărțuirea (bullying) și ce se întâmplă pe internet. În fiecare zi, de la 9:00 la 23:00. Se poate și scrie:

safety-number-3114 = { $call }: când apar gânduri de sinucidere. Răspund cadre medicale, zi și noapte.

safety-number = { $name }: { $number }

safety-perhaps =
    { $audience ->
        [parent] Dacă cineva este în pericol sau trece prin clipe foarte grele, sunați la: { $numbers }. Este gratuit.
        [staff] Dacă cineva este în pericol sau trece prin clipe foarte grele, sunați la: { $numbers }. Este gratuit.
       *[other] Dacă ești în pericol sau îți este foarte greu, sună la: { $numbers }. E gratuit.
    }

safety-robot =
    { $audience ->
        [parent] Sunt un robot: nu pot suna eu pentru dumneavoastră.
        [staff] Sunt un robot: nu pot suna eu pentru dumneavoastră.
       *[other] Sunt un robot: nu pot suna eu pentru tine.
    }

safety-after =
    { $audience ->
        [parent] Locul dumneavoastră în această conversație e păstrat. Ca să continuați mai târziu, scrieți „reluăm”.
        [staff] Locul dumneavoastră în această conversație e păstrat. Ca să continuați mai târziu, scrieți „reluăm”.
       *[other] Locul tău în această conversație e păstrat. Ca să continui mai târziu, scrie „reluăm”.
    }

safety-still =
    { $audience ->
        [parent] Sunt tot aici. La numerele de mai sus răspund oameni. Ca să continuați, scrieți „reluăm”.
        [staff] Sunt tot aici. La numerele de mai sus răspund oameni. Ca să continuați, scrieți „reluăm”.
       *[other] Sunt tot aici. La numerele de mai sus răspund oameni. Ca să continui, scrie „reluăm”.
    }

safety-continue = Reluăm

safety-person = Vreau să vorbesc cu cineva de la școală

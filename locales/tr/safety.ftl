### A cry for help: the answer comes before everything else. Translated twice, by two people.

safety-emergency =
    { $audience ->
        [parent] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli.
        [staff] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli.
       *[other] Diğer her şeyi bir kenara bırakıyorum: senin yazdıkların daha önemli.
    }

    { $audience ->
        [parent] Şu anda biri tehlikedeyse bu numaralardan birini arayın ya da yanınızdaki birinden aramasını isteyin:
        [staff] Şu anda biri tehlikedeyse bu numaralardan birini arayın ya da yanınızdaki birinden aramasını isteyin:
       *[other] Şu anda sen ya da başka biri tehlikedeyse bu numaralardan birini ara ya da yanındaki birinden aramasını iste:
    }

safety-suicide =
    { $audience ->
        [parent] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli.
        [staff] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli.
       *[other] Diğer her şeyi bir kenara bırakıyorum: senin yazdıkların daha önemli.
    }

    { $audience ->
        [parent] Kimse bunu yardım almadan taşımak zorunda değil. Kendiniz için ya da başka biri için, ücretsiz dinleyen insanlar var:
        [staff] Kimse bunu yardım almadan taşımak zorunda değil. Kendiniz için ya da başka biri için, ücretsiz dinleyen insanlar var:
       *[other] Bunu yardım almadan taşımak zorunda değilsin. Kendin için ya da başka biri için, seni ücretsiz dinleyen insanlar var:
    }

safety-violence =
    { $audience ->
        [parent] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli. Kimsenin kimseye zarar vermeye hakkı yok.
        [staff] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli. Kimsenin kimseye zarar vermeye hakkı yok.
       *[other] Diğer her şeyi bir kenara bırakıyorum: senin yazdıkların daha önemli. Kimsenin sana zarar vermeye hakkı yok ve bu senin suçun değil.
    }

    { $audience ->
        [parent] Ücretsiz dinleyen ve yardım eden insanlar var:
        [staff] Ücretsiz dinleyen ve yardım eden insanlar var:
       *[other] Bunu okulundaki bir yetişkinle konuşabilirsin: hemşireyle, öğrencilerle ilgilenen büroyla (vie scolaire) ya da bir öğretmenle. Seni ücretsiz dinleyen insanlar da var:
    }

safety-bullying =
    { $audience ->
        [parent] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli. Bunu yaşayan kişinin suçu yok.
        [staff] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli. Bunu yaşayan kişinin suçu yok.
       *[other] Diğer her şeyi bir kenara bırakıyorum: senin yazdıkların daha önemli. Bu senin suçun değil ve yardım istemeye hakkın var.
    }

    { $audience ->
        [parent] Bunu okulla konuşun. Ücretsiz dinleyen ve yardım eden insanlar var:
        [staff] Ücretsiz dinleyen ve yardım eden insanlar var:
       *[other] Bunu güvendiğin bir yetişkinle konuş, örneğin öğrencilerle ilgilenen büroyla (vie scolaire). Seni ücretsiz dinleyen insanlar da var:
    }

safety-threat =
    { $audience ->
        [parent] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli.
        [staff] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli.
       *[other] Diğer her şeyi bir kenara bırakıyorum: senin yazdıkların daha önemli.
    }

    { $audience ->
        [parent] Birine zarar gelebilirse hemen okula haber verin ve bu numaralardan birini arayın:
        [staff] Birine zarar gelebilirse hemen okul yönetimine haber verin ve bu numaralardan birini arayın:
       *[other] Birine zarar gelebilirse hemen okulundaki bir yetişkine haber ver ve bu numaralardan birini ara:
    }

safety-unclear =
    { $audience ->
        [parent] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli.
        [staff] Diğer her şeyi bir kenara bırakıyorum: sizin yazdıklarınız daha önemli.
       *[other] Diğer her şeyi bir kenara bırakıyorum: senin yazdıkların daha önemli.
    }

    { $audience ->
        [parent] Biri tehlikedeyse ya da iyi değilse, ücretsiz cevap veren insanlar var:
        [staff] Biri tehlikedeyse ya da iyi değilse, ücretsiz cevap veren insanlar var:
       *[other] Tehlikedeysen ya da iyi değilsen, sana ücretsiz cevap veren insanlar var:
    }

safety-number-15 = { $call }: Samu, acil tıbbi durumlar için. Gece gündüz.

safety-number-112 = { $call }: bütün acil durumlar. Gece gündüz.

safety-number-114 = { $call }: konuşmak ya da duymak mümkün olmadığında, SMS ile acil yardım. Gece gündüz.

safety-number-17 = { $call }: polis. Gece gündüz.

safety-number-18 = { $call }: itfaiye. Gece gündüz.

safety-number-119 = { $call }: Allô enfance en danger (tehlikedeki çocuklar). Gece gündüz; bu arama telefon faturasında görünmez. Yazmak da mümkün:

safety-number-3018 = { $call }: zorbalık ve internette olanlar. Her gün saat 9.00'dan 23.00'e kadar. Yazmak da mümkün:

safety-number-3114 = { $call }: intihar düşünceleri olduğunda. Gece gündüz sağlık çalışanları cevap veriyor.

safety-number = { $name }: { $number }

safety-perhaps =
    { $audience ->
        [parent] Biri tehlikedeyse ya da çok kötü durumdaysa şu numaralardan birini arayın: { $numbers }. Ücretsizdir.
        [staff] Biri tehlikedeyse ya da çok kötü durumdaysa şu numaralardan birini arayın: { $numbers }. Ücretsizdir.
       *[other] Tehlikedeysen ya da çok kötü hissediyorsan şu numaralardan birini ara: { $numbers }. Ücretsizdir.
    }

safety-robot =
    { $audience ->
        [parent] Ben bir robotum: sizin yerinize arayamam.
        [staff] Ben bir robotum: sizin yerinize arayamam.
       *[other] Ben bir robotum: senin yerine arayamam.
    }

safety-after =
    { $audience ->
        [parent] Bu konuşmada nerede kaldığımızı aklımda tutuyorum. Daha sonra devam etmek için “devam edelim” yazın.
        [staff] Bu konuşmada nerede kaldığımızı aklımda tutuyorum. Daha sonra devam etmek için “devam edelim” yazın.
       *[other] Bu konuşmada nerede kaldığımızı aklımda tutuyorum. Daha sonra devam etmek için “devam edelim” yaz.
    }

safety-still =
    { $audience ->
        [parent] Hâlâ buradayım. Yukarıdaki numaralarda insanlar cevap veriyor. Devam etmek için “devam edelim” yazın.
        [staff] Hâlâ buradayım. Yukarıdaki numaralarda insanlar cevap veriyor. Devam etmek için “devam edelim” yazın.
       *[other] Hâlâ buradayım. Yukarıdaki numaralarda insanlar cevap veriyor. Devam etmek için “devam edelim” yaz.
    }

safety-continue = Devam edelim

safety-person = Okuldan biriyle konuşmak

### A cry for help: the answer comes before everything else. Translated twice, by two people.

safety-emergency =
    { $audience ->
        [parent] Dejo a un lado todo lo demás: lo que usted escribe es más importante.
        [staff] Dejo a un lado todo lo demás: lo que usted escribe es más importante.
       *[other] Dejo a un lado todo lo demás: lo que escribes es más importante.
    }

    { $audience ->
        [parent] Si alguien está en peligro ahora, llame, o pida a alguien que tenga cerca que llame:
        [staff] Si alguien está en peligro ahora, llame, o pida a alguien que tenga cerca que llame:
       *[other] Si alguien está en peligro ahora (tú u otra persona), llama, o pide a alguien que tengas cerca que llame:
    }

safety-suicide =
    { $audience ->
        [parent] Dejo a un lado todo lo demás: lo que usted escribe es más importante.
        [staff] Dejo a un lado todo lo demás: lo que usted escribe es más importante.
       *[other] Dejo a un lado todo lo demás: lo que escribes es más importante.
    }

    { $audience ->
        [parent] Nadie tiene que cargar con esto sin ayuda. Hay personas que escuchan, gratis, tanto si se trata de usted como de otra persona:
        [staff] Nadie tiene que cargar con esto sin ayuda. Hay personas que escuchan, gratis, tanto si se trata de usted como de otra persona:
       *[other] No tienes que cargar con esto sin ayuda. Hay personas que te escuchan, gratis, tanto si se trata de ti como de otra persona:
    }

safety-violence =
    { $audience ->
        [parent] Dejo a un lado todo lo demás: lo que usted escribe es más importante. Nadie tiene derecho a hacer daño a otra persona.
        [staff] Dejo a un lado todo lo demás: lo que usted escribe es más importante. Nadie tiene derecho a hacer daño a otra persona.
       *[other] Dejo a un lado todo lo demás: lo que escribes es más importante. Nadie tiene derecho a hacerte daño, y no es culpa tuya.
    }

    { $audience ->
        [parent] Hay personas que escuchan y ayudan, gratis:
        [staff] Hay personas que escuchan y ayudan, gratis:
       *[other] Puedes contárselo a un adulto de tu colegio o instituto: la enfermera, la oficina que se ocupa de los alumnos (vie scolaire), un profesor. Y hay personas que te escuchan, gratis:
    }

safety-bullying =
    { $audience ->
        [parent] Dejo a un lado todo lo demás: lo que usted escribe es más importante. Quien lo sufre no tiene la culpa.
        [staff] Dejo a un lado todo lo demás: lo que usted escribe es más importante. Quien lo sufre no tiene la culpa.
       *[other] Dejo a un lado todo lo demás: lo que escribes es más importante. No es culpa tuya, y tienes derecho a pedir ayuda.
    }

    { $audience ->
        [parent] Hable de ello con el colegio o instituto. Hay personas que escuchan y ayudan, gratis:
        [staff] Hay personas que escuchan y ayudan, gratis:
       *[other] Cuéntaselo a un adulto en quien confíes, por ejemplo en la oficina que se ocupa de los alumnos (vie scolaire). Y hay personas que te escuchan, gratis:
    }

safety-threat =
    { $audience ->
        [parent] Dejo a un lado todo lo demás: lo que usted escribe es más importante.
        [staff] Dejo a un lado todo lo demás: lo que usted escribe es más importante.
       *[other] Dejo a un lado todo lo demás: lo que escribes es más importante.
    }

    { $audience ->
        [parent] Si alguien puede salir herido, avise ahora mismo al colegio o instituto, y llame:
        [staff] Si alguien puede salir herido, avise ahora mismo a la dirección, y llame:
       *[other] Si alguien puede salir herido, avisa ahora mismo a un adulto de tu colegio o instituto, y llama:
    }

safety-unclear =
    { $audience ->
        [parent] Dejo a un lado todo lo demás: lo que usted escribe es más importante.
        [staff] Dejo a un lado todo lo demás: lo que usted escribe es más importante.
       *[other] Dejo a un lado todo lo demás: lo que escribes es más importante.
    }

    { $audience ->
        [parent] Si alguien está en peligro o no está bien, hay personas que responden, gratis:
        [staff] Si alguien está en peligro o no está bien, hay personas que responden, gratis:
       *[other] Si estás en peligro, o si no estás bien, hay personas que te responden, gratis:
    }

safety-number-15 = { $call }: el Samu, para una emergencia médica. De día y de noche.

safety-number-112 = { $call }: todas las emergencias. De día y de noche.

safety-number-114 = { $call }: emergencias por SMS, cuando no se puede hablar o no se puede oír. De día y de noche.

safety-number-17 = { $call }: la policía. De día y de noche.

safety-number-18 = { $call }: los bomberos. De día y de noche.

safety-number-119 = { $call }: Allô enfance en danger (niños y niñas en peligro). De día y de noche, y la llamada no aparece en la factura del teléfono. También se puede escribir:

safety-number-3018 = { $call }: el acoso y lo que pasa en internet. Todos los días, de 9:00 a 23:00. También se puede escribir:

safety-number-3114 = { $call }: cuando se piensa en el suicidio. Responden profesionales de la salud, de día y de noche.

safety-number = { $name }: { $number }

safety-perhaps =
    { $audience ->
        [parent] Si alguien está en peligro o lo está pasando muy mal, llame a uno de estos números: { $numbers }. Es gratis.
        [staff] Si alguien está en peligro o lo está pasando muy mal, llame a uno de estos números: { $numbers }. Es gratis.
       *[other] Si estás en peligro, o si lo estás pasando muy mal, llama a uno de estos números: { $numbers }. Es gratis.
    }

safety-robot =
    { $audience ->
        [parent] Soy un robot: no puedo llamar por usted.
        [staff] Soy un robot: no puedo llamar por usted.
       *[other] Soy un robot: no puedo llamar por ti.
    }

safety-after =
    { $audience ->
        [parent] Su lugar en esta conversación queda guardado. Para continuar más tarde, escriba «retomar».
        [staff] Su lugar en esta conversación queda guardado. Para continuar más tarde, escriba «retomar».
       *[other] Tu lugar en esta conversación queda guardado. Para continuar más tarde, escribe «retomar».
    }

safety-still =
    { $audience ->
        [parent] Sigo aquí. En los números de arriba hay personas que responden. Para continuar, escriba «retomar».
        [staff] Sigo aquí. En los números de arriba hay personas que responden. Para continuar, escriba «retomar».
       *[other] Sigo aquí. En los números de arriba hay personas que responden. Para continuar, escribe «retomar».
    }

safety-continue = Retomar

safety-person = Hablar con alguien del colegio o instituto

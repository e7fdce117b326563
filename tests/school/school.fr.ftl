article-canteen =
    { $audience ->
        [pupil] La carte de cantine { school-of } se demande à l'intendance. As-tu autre chose à demander ?
       *[other] La carte de cantine { school-of } se demande à l'intendance. Avez-vous autre chose à demander ?
    }
    .words = cantine | carte de cantine | self
article-laptops = L'ordinateur de la région se demande en septembre.
    .words = ordinateur de la region | pc de la region

canned-bus = La carte de bus se demande à la vie scolaire.
    .words = bus carte transport

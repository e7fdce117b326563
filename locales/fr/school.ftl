### L'établissement dans une phrase : « ton collège », « le collège Jean-Moulin », « ton établissement ».
### Les autres textes écrivent { school-the }, { school-of }, { school-at } ; en début de phrase { school-the.begin }.

school-the =
    { $school ->
        [none] { $audience ->
            [pupil] { $school-kind ->
                [college] ton collège
                [ecole] ton école
                [lycee] ton lycée
               *[other] ton établissement
            }
           *[other] { $school-kind ->
                [college] le collège
                [ecole] l'école
                [lycee] le lycée
               *[other] l'établissement
            }
        }
       *[other] { $school-kind ->
            [college] le collège { $school }
            [ecole] l'école { $school }
            [lycee] le lycée { $school }
           *[other] l'établissement { $school }
        }
    }
    .begin =
    { $school ->
        [none] { $audience ->
            [pupil] { $school-kind ->
                [college] Ton collège
                [ecole] Ton école
                [lycee] Ton lycée
               *[other] Ton établissement
            }
           *[other] { $school-kind ->
                [college] Le collège
                [ecole] L'école
                [lycee] Le lycée
               *[other] L'établissement
            }
        }
       *[other] { $school-kind ->
            [college] Le collège { $school }
            [ecole] L'école { $school }
            [lycee] Le lycée { $school }
           *[other] L'établissement { $school }
        }
    }

school-of =
    { $school ->
        [none] { $audience ->
            [pupil] { $school-kind ->
                [college] de ton collège
                [ecole] de ton école
                [lycee] de ton lycée
               *[other] de ton établissement
            }
           *[other] { $school-kind ->
                [college] du collège
                [ecole] de l'école
                [lycee] du lycée
               *[other] de l'établissement
            }
        }
       *[other] { $school-kind ->
            [college] du collège { $school }
            [ecole] de l'école { $school }
            [lycee] du lycée { $school }
           *[other] de l'établissement { $school }
        }
    }

school-at =
    { $school ->
        [none] { $audience ->
            [pupil] { $school-kind ->
                [college] à ton collège
                [ecole] à ton école
                [lycee] à ton lycée
               *[other] à ton établissement
            }
           *[other] { $school-kind ->
                [college] au collège
                [ecole] à l'école
                [lycee] au lycée
               *[other] à l'établissement
            }
        }
       *[other] { $school-kind ->
            [college] au collège { $school }
            [ecole] à l'école { $school }
            [lycee] au lycée { $school }
           *[other] à l'établissement { $school }
        }
    }

# $name : le nom de l'ENT ou de l'académie
# limit: 78
pick-own = C'est mon ENT : { $name }

said-switched-off =
    { $audience ->
        [pupil] Pour ça, demande directement { school-at }.
       *[other] Pour cela, adressez-vous directement { school-at }.
    }

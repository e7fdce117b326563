### The school inside a sentence: "your school", "Jean-Moulin school".
### Other texts write { school-the }, { school-of }, { school-at }; at the beginning of a sentence { school-the.begin }.

school-the =
    { $school ->
        [none] your school
       *[other] { $school-kind ->
            [none] { $school }
            [college] collège { $school }
            [ecole] école { $school }
           *[lycee] lycée { $school }
        }
    }
    .begin =
    { $school ->
        [none] Your school
       *[other] { $school-kind ->
            [none] { $school }
            [college] Collège { $school }
            [ecole] École { $school }
           *[lycee] Lycée { $school }
        }
    }

school-of =
    { $school ->
        [none] of your school
       *[other] { $school-kind ->
            [none] of { $school }
            [college] of collège { $school }
            [ecole] of école { $school }
           *[lycee] of lycée { $school }
        }
    }

school-at =
    { $school ->
        [none] at your school
       *[other] { $school-kind ->
            [none] at { $school }
            [college] at collège { $school }
            [ecole] at école { $school }
           *[lycee] at lycée { $school }
        }
    }

pick-own = This is my ENT: { $name }

said-switched-off = For this, ask directly { school-at }.

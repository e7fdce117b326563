### The school inside a sentence: « المدرسة », « الثانوية Jean-Moulin ».
### Other texts write { school-the }, { school-of }, { school-at }; the three are whole phrases.

school-the =
    { $school ->
        [none] { $school-kind ->
            [college] المدرسة الإعدادية
            [ecole] المدرسة الابتدائية
            [lycee] الثانوية
           *[other] المدرسة
        }
       *[other] { $school-kind ->
            [college] المدرسة الإعدادية { $school }
            [ecole] المدرسة الابتدائية { $school }
            [lycee] الثانوية { $school }
           *[other] المدرسة { $school }
        }
    }
    .begin =
    { $school ->
        [none] { $school-kind ->
            [college] المدرسة الإعدادية
            [ecole] المدرسة الابتدائية
            [lycee] الثانوية
           *[other] المدرسة
        }
       *[other] { $school-kind ->
            [college] المدرسة الإعدادية { $school }
            [ecole] المدرسة الابتدائية { $school }
            [lycee] الثانوية { $school }
           *[other] المدرسة { $school }
        }
    }

school-of =
    { $school ->
        [none] { $school-kind ->
            [college] المدرسة الإعدادية
            [ecole] المدرسة الابتدائية
            [lycee] الثانوية
           *[other] المدرسة
        }
       *[other] { $school-kind ->
            [college] المدرسة الإعدادية { $school }
            [ecole] المدرسة الابتدائية { $school }
            [lycee] الثانوية { $school }
           *[other] المدرسة { $school }
        }
    }

school-at =
    { $school ->
        [none] { $school-kind ->
            [college] في المدرسة الإعدادية
            [ecole] في المدرسة الابتدائية
            [lycee] في الثانوية
           *[other] في المدرسة
        }
       *[other] { $school-kind ->
            [college] في المدرسة الإعدادية { $school }
            [ecole] في المدرسة الابتدائية { $school }
            [lycee] في الثانوية { $school }
           *[other] في المدرسة { $school }
        }
    }

pick-own = هذا هو ENT الخاص بي: { $name }
    .words = هذا ent الخاص بي | هذا هو | هو هذا | هذا تاعي | هذا ديالي | هاد ديالي | هيدا تبعي | ent تاع مدرستي | ent مدرستي | ent ديالي | hada ta3i | hada dyali

said-switched-off = لهذا الأمر، يرجى السؤال مباشرة { school-at }.

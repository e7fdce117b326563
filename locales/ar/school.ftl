### The school inside a sentence: « المدرسة », « الثانوية Jean-Moulin ».
### Other texts write { school-the }, { school-of }, { school-at }; the three are whole phrases.

school-the =
    { $school ->
        [none] { $audience ->
            [pupil] { $school-kind ->
                [college] مدرستك الإعدادية
                [ecole] مدرستك الابتدائية
                [lycee] ثانويتك
               *[other] مدرستك
            }
           *[other] { $school-kind ->
                [college] المدرسة الإعدادية
                [ecole] المدرسة الابتدائية
                [lycee] الثانوية
               *[other] المدرسة
            }
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
        [none] { $audience ->
            [pupil] { $school-kind ->
                [college] مدرستك الإعدادية
                [ecole] مدرستك الابتدائية
                [lycee] ثانويتك
               *[other] مدرستك
            }
           *[other] { $school-kind ->
                [college] المدرسة الإعدادية
                [ecole] المدرسة الابتدائية
                [lycee] الثانوية
               *[other] المدرسة
            }
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
        [none] { $audience ->
            [pupil] { $school-kind ->
                [college] مدرستك الإعدادية
                [ecole] مدرستك الابتدائية
                [lycee] ثانويتك
               *[other] مدرستك
            }
           *[other] { $school-kind ->
                [college] المدرسة الإعدادية
                [ecole] المدرسة الابتدائية
                [lycee] الثانوية
               *[other] المدرسة
            }
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
        [none] { $audience ->
            [pupil] { $school-kind ->
                [college] في مدرستك الإعدادية
                [ecole] في مدرستك الابتدائية
                [lycee] في ثانويتك
               *[other] في مدرستك
            }
           *[other] { $school-kind ->
                [college] في المدرسة الإعدادية
                [ecole] في المدرسة الابتدائية
                [lycee] في الثانوية
               *[other] في المدرسة
            }
        }
       *[other] { $school-kind ->
            [college] في المدرسة الإعدادية { $school }
            [ecole] في المدرسة الابتدائية { $school }
            [lycee] في الثانوية { $school }
           *[other] في المدرسة { $school }
        }
    }

pick-own = هذا هو ENT الخاص بي: { $name }

said-switched-off = لهذا الأمر، يرجى السؤال مباشرة { school-at }.

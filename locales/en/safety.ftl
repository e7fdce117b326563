### A cry for help: the answer comes before everything else. Translated twice, by two people.

safety-emergency =
    I'm putting everything else aside: what you're writing matters more.

    { $audience ->
        [parent] If someone is in danger now, call, or ask someone near you to call:
        [staff] If someone is in danger now, call, or ask someone near you to call:
       *[other] If you or someone else is in danger now, call, or ask someone near you to call:
    }

safety-suicide =
    I'm putting everything else aside: what you're writing matters more.

    { $audience ->
        [parent] Nobody has to carry this without help. There are people who listen, for free, whether it is about you or about someone else:
        [staff] Nobody has to carry this without help. There are people who listen, for free, whether it is about you or about someone else:
       *[other] You don't have to carry this without help. There are people there to listen to you, for free, whether it is about you or about someone else:
    }

safety-violence =
    { $audience ->
        [parent] I'm putting everything else aside: what you're writing matters more. Nobody has the right to hurt anyone.
        [staff] I'm putting everything else aside: what you're writing matters more. Nobody has the right to hurt anyone.
       *[other] I'm putting everything else aside: what you're writing matters more. Nobody has the right to hurt you, and it is not your fault.
    }

    { $audience ->
        [parent] There are people who listen and help, for free:
        [staff] There are people who listen and help, for free:
       *[other] You can talk about it to an adult at your school: the nurse, the office that looks after pupils (vie scolaire), a teacher. And there are people there to listen to you, for free:
    }

safety-bullying =
    { $audience ->
        [parent] I'm putting everything else aside: what you're writing matters more. It is not the fault of the person it is happening to.
        [staff] I'm putting everything else aside: what you're writing matters more. It is not the fault of the person it is happening to.
       *[other] I'm putting everything else aside: what you're writing matters more. It is not your fault, and you have the right to ask for help.
    }

    { $audience ->
        [parent] Talk to the school about it. There are people who listen and help, for free:
        [staff] There are people who listen and help, for free:
       *[other] Talk about it to an adult you trust, for example at the office that looks after pupils (vie scolaire). And there are people there to listen to you, for free:
    }

safety-threat =
    I'm putting everything else aside: what you're writing matters more.

    { $audience ->
        [parent] If someone could get hurt, tell the school straight away, and call:
        [staff] If someone could get hurt, tell the head of the school straight away, and call:
       *[other] If someone could get hurt, tell an adult at your school straight away, and call:
    }

safety-unclear =
    I'm putting everything else aside: what you're writing matters more.

    { $audience ->
        [parent] If someone is in danger or is not okay, there are people who answer, for free:
        [staff] If someone is in danger or is not okay, there are people who answer, for free:
       *[other] If you're in danger, or if you're not okay, there are people who answer, for free:
    }

safety-number-15 = { $call }: the ambulance service (Samu), for a medical emergency. Day and night.

safety-number-112 = { $call }: all emergencies. Day and night.

safety-number-114 = { $call }: emergencies by text message, when you can't speak or can't hear. Day and night.

safety-number-17 = { $call }: the police. Day and night.

safety-number-18 = { $call }: the fire brigade. Day and night.

safety-number-119 = { $call }: Allô enfance en danger (children in danger). Day and night, and the call does not show on the phone bill. You can also write:

safety-number-3018 = { $call }: bullying, and what happens on the internet. Every day from 9 am to 11 pm. You can also write:

safety-number-3114 = { $call }: when someone is thinking about suicide. Health professionals answer, day and night.

safety-number = { $name }: { $number }

safety-perhaps = If you or someone else is in danger, or feeling really bad, call one of these: { $numbers }. It's free.

safety-robot = I'm a robot: I can't make the call for you.

safety-after = Your place in this conversation is kept. To go on later{ $entry ->
        [commands] : the command /start.
       *[words] , type “resume”.
    }

safety-still = I'm still here. People answer at the numbers above. To go on{ $entry ->
        [commands] : the command /start.
       *[words] , type “resume”.
    }

safety-continue = Resume

safety-person = Talk to someone at the school

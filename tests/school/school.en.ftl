article-canteen = You get the canteen card at the bursar's office.
    .words = canteen | canteen card

### Pages before sign-in: start, sign-in, card, legal pages.

"""How well a code on paper is read after a printer, a copier, a fold and a telephone in poor light."""

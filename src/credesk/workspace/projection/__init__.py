"""The tables as a pure function of the set of journal entries: any order, repetition or grouping."""

"""The local store: one folder with one SQLite file, the evidence store, the journal and its projection.

Promises: every change to shared records is a journal entry written in the transaction that changes the
tables; the tables can be rebuilt from the journal, row for row; one program writes at a time.
"""

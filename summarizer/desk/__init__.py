"""The desk: a folder in, a page in the editor's own browser out, on which the library does its work.

In the order in which a request meets them: `serving` (where it listens), `guard` (who may ask), `app` (what can be
asked), `runs` (one run and how far it is), `papers` (what lies in the folder), `filenames` (what a file may be called).

Everything that lasts lies in the folder as ordinary files; the desk remembers nothing.
"""
